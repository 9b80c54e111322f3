package org.cloudwindow.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.shared.RuleBroken;

/**
 * The cookies of pages: {@value #STAFF} and {@value #CITIZEN} carry the tokens and no script reads them; {@value #CSRF}
 * is for scripts, which send it back as {@code X-CSRF-Token} with every write. All end with the browser.
 */
@ApplicationScoped
public class SessionCookies {

    public static final String STAFF = "cw_staff";
    public static final String CITIZEN = "cw_citizen";
    public static final String CSRF = "cw_csrf";

    private static final String REQUESTED_WITH = "X-Requested-With";
    private static final String OURS = "cloudwindow";

    @Inject
    private SameSite sameSite;

    /** Sets the cookie where a page of ours asked for the session; others get the token in the answer alone. */
    public void remember(String cookie, String token, HttpServletRequest request, HttpServletResponse response) {
        if (!OURS.equals(request.getHeader(REQUESTED_WITH))) {
            return;
        }
        if (!sameSite.isSameOrigin(request)) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "CSRF");
        }
        response.addCookie(cookie(cookie, token, true, request));
        setProofs(cookie, token, request, response);
    }

    public void forget(String cookie, HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = cookie(cookie, "", true, request);
        gone.setMaxAge(0);
        response.addCookie(gone);
        setProofs(cookie, null, request, response);
    }

    private static void setProofs(
            String cookie, String token, HttpServletRequest request, HttpServletResponse response) {
        String other =
                Requests.cookie(request, STAFF.equals(cookie) ? CITIZEN : STAFF).orElse(null);
        String proofs = Stream.of(token, other)
                .filter(Objects::nonNull)
                .map(SameSite::proof)
                .collect(Collectors.joining("."));
        Cookie csrf = cookie(CSRF, proofs, false, request);
        if (proofs.isEmpty()) {
            csrf.setMaxAge(0);
        }
        response.addCookie(csrf);
    }

    private static Cookie cookie(String name, String value, boolean hidden, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(hidden);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
