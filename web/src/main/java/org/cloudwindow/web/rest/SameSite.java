package org.cloudwindow.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.cloudwindow.shared.BlindIndex;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.shared.RuleBroken;

/** Whether a page of our own meant a write that the browser has proven by cookie. */
@ApplicationScoped
public class SameSite {

    public static final String HEADER = "X-CSRF-Token";

    @Inject
    private Configuration configuration;

    /** What a page of ours sends back for this token; nobody else's script can read it. */
    static String proof(String token) {
        return BlindIndex.ofInstallation().of("csrf", token);
    }

    void check(HttpServletRequest request, String token) {
        String sent = request.getHeader(HEADER);
        // the cookie holds a proof for each side that is signed in, with a dot between
        boolean proven = sent != null && Arrays.asList(sent.split("\\.")).contains(proof(token));
        if (!proven || !isSameOrigin(request)) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "CSRF");
        }
    }

    /** A browser names the origin of every write; who names none is no browser. */
    boolean isSameOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        if (origin == null) {
            return site == null || "same-origin".equals(site);
        }
        return isOurs(origin, request.getHeader("Host"));
    }

    /** A page of this host, or of the address under which the public knows it. */
    public boolean isOurs(String origin, String host) {
        return isOurs(origin, host, configuration.publicUrl());
    }

    static boolean isOurs(String origin, String host, Optional<String> publicUrl) {
        String authority = authority(origin);
        return authority != null
                && (authority.equalsIgnoreCase(host)
                        || publicUrl
                                .map(SameSite::authority)
                                .filter(authority::equalsIgnoreCase)
                                .isPresent());
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
