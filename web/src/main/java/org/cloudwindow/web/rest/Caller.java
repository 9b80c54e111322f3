package org.cloudwindow.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cloudwindow.shared.Actor;

/**
 * Who sent a request, and how it was proven.
 *
 * @param key what rate limits count by: the token's hash or the account; null where nobody is known
 * @param token the opaque token, or null where a password or nothing was sent
 * @param byCookie whether the browser added the proof by itself, so that a write needs another sign of intent
 */
public record Caller(Actor actor, String key, String token, boolean byCookie) {

    static final Caller NOBODY = new Caller(Actor.ANYONE, null, null, false);

    private static final String ATTRIBUTE = Caller.class.getName();

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The caller of this request, as {@link CallerFilter} has found it. */
    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : NOBODY;
    }

    public Optional<String> findToken() {
        return Optional.ofNullable(token);
    }
}
