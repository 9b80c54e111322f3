package org.cloudwindow.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What every answer tells the browser: scripts come from this site alone, camera, microphone and screen are for this
 * site alone, nobody else frames it, and what the interface answers is kept nowhere.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";

    /** Everything but scripts; styles may be inline because PrimeFaces writes some. */
    private static final String BESIDE_SCRIPTS = "default-src 'self'; img-src 'self' data: blob:; "
            + "media-src 'self' blob: mediastream:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
            + "connect-src 'self'; frame-src 'self' blob:; worker-src 'self' blob:; object-src 'self'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; ";

    private static final String CONNECT = "connect-src 'self'";

    private static final String OWN_SCRIPTS = "script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String besideScripts = besideScripts(request);
        response.setHeader(POLICY, besideScripts + OWN_SCRIPTS);
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (Requests.isApi(request)) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            chain.doFilter(request, new OnePolicy(response, besideScripts));
        }
    }

    /** A page of a self-service terminal may further speak with the program that minds the terminal's devices. */
    private static String besideScripts(HttpServletRequest request) {
        String path = Requests.path(request);
        if (!path.equals("/kiosk") && !path.startsWith("/kiosk/")) {
            return BESIDE_SCRIPTS;
        }
        return BESIDE_SCRIPTS.replace(CONNECT, CONNECT + " ws://127.0.0.1:" + DevicePort.of(request));
    }

    /**
     * PrimeFaces adds a policy with the nonce of the scripts it writes. Two policies would both have to allow a
     * script, so its one takes the place of ours.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final String besideScripts;

        OnePolicy(HttpServletResponse response, String besideScripts) {
            super(response);
            this.besideScripts = besideScripts;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name) && value.startsWith("script-src")) {
                setHeader(POLICY, besideScripts + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
