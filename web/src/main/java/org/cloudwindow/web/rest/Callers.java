package org.cloudwindow.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Tokens;
import org.cloudwindow.staff.StaffSessions;

/**
 * Finds out who calls: by the {@code Authorization} header, or else by a cookie.
 *
 * <p>One browser may hold both a citizen's and a member of staff's cookie. Pages go by their address; a script says
 * with {@value #SIDE}, {@code staff} or {@code citizen}, for which side it asks, else staff go first.
 */
@ApplicationScoped
public class Callers {

    public static final String SIDE = "X-Window-Side";

    /** Sent with what a page asks by itself, such as a clock's refresh: it is no sign of life. */
    public static final String BACKGROUND = "X-Background";

    /** First parts of the addresses of staff; on all others a citizen's cookie goes first. */
    private static final Set<String> STAFF_PAGES =
            Set.of("login", "agent", "tasks", "records", "items", "knowledge", "supervisor", "admin", "processes");

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    @Inject
    private StaffSessions staff;

    @Inject
    private CitizenSessions citizens;

    /** @throws RuleBroken 401 where a header proves nothing; a cookie that proves nothing is as good as none */
    public Caller find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || header.isBlank()) {
            return byCookie(request);
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return byToken(header.substring(BEARER.length()).strip(), request, false)
                    .orElseThrow(() -> refused("SESSION_EXPIRED"));
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return byPassword(header.substring(BASIC.length()).strip(), request.getRemoteAddr());
        }
        throw refused("UNAUTHENTICATED");
    }

    private Caller byPassword(String base64, String address) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused("BAD_CREDENTIALS");
        }
        int colon = pair.indexOf(':');
        if (colon < 1) {
            throw refused("BAD_CREDENTIALS");
        }
        Actor actor = staff.authenticate(pair.substring(0, colon), pair.substring(colon + 1), address)
                .orElseThrow(() -> refused("BAD_CREDENTIALS"));
        return new Caller(actor, actor.name(), null, false);
    }

    private Caller byCookie(HttpServletRequest request) {
        String side = request.getHeader(SIDE);
        if (side != null) {
            return byCookie(request, "citizen".equals(side) ? SessionCookies.CITIZEN : SessionCookies.STAFF)
                    .orElse(Caller.NOBODY);
        }
        String path = Requests.path(request);
        boolean staffFirst = Requests.isApi(request) || STAFF_PAGES.contains(path.split("/", 3)[1]);
        String first = staffFirst ? SessionCookies.STAFF : SessionCookies.CITIZEN;
        String second = staffFirst ? SessionCookies.CITIZEN : SessionCookies.STAFF;
        return byCookie(request, first).or(() -> byCookie(request, second)).orElse(Caller.NOBODY);
    }

    private Optional<Caller> byCookie(HttpServletRequest request, String cookie) {
        return Requests.cookie(request, cookie).flatMap(token -> byToken(token, request, true));
    }

    private Optional<Caller> byToken(String token, HttpServletRequest request, boolean byCookie) {
        boolean alive = request.getHeader(BACKGROUND) == null;
        Optional<Actor> actor = Optional.empty();
        if (token.startsWith(Tokens.STAFF)) {
            actor = alive ? staff.findActor(token) : staff.peek(token);
        } else if (token.startsWith(Tokens.CITIZEN)) {
            actor = alive ? citizens.findActor(token) : citizens.peek(token);
        }
        return actor.map(who -> new Caller(who, Tokens.hash(token), token, byCookie));
    }

    private static RuleBroken refused(String code) {
        return RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, code);
    }
}
