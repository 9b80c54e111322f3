package org.cloudwindow.enginerest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.StaffSessions;

/**
 * Lets nobody but process owners in, by HTTP Basic with their staff account: a deployment can change what the whole
 * product does. Every write is kept in the audit trail and in the engine's own log under the owner's name.
 */
@WebFilter("/*")
public class ProcessOwnersOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String BASIC = "Basic ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_ORIGIN = Set.of("none", "same-origin");

    @Inject
    private transient StaffSessions accounts;

    @Inject
    private transient AuditTrail audit;

    @Inject
    private transient ProcessEngine engine;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Actor> actor;
        try {
            actor = signedIn(request.getHeader("Authorization"), request.getRemoteAddr());
        } catch (RuleBroken tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.facts().get("retryAfterSeconds")));
            refuse(response, 429, tooMany.code());
            return;
        }
        if (actor.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Cloud Window\", charset=\"UTF-8\"");
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "UNAUTHENTICATED");
        } else if (!actor.get().isIn(Groups.PROCESS_OWNER) || isSentByAForeignPage(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "FORBIDDEN");
        } else {
            letIn(actor.get(), request, response, chain);
        }
    }

    private void letIn(Actor owner, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CurrentUser.bind(owner);
        engine.getIdentityService().setAuthenticatedUserId(owner.name());
        try {
            chain.doFilter(request, response);
            if (!READS.contains(request.getMethod())) {
                String status = String.valueOf(response.getStatus());
                audit.record(
                        "ENGINE_REST_" + request.getMethod(),
                        "engine-rest",
                        request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo(),
                        Map.of("status", status));
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
            CurrentUser.clear();
        }
    }

    private Optional<Actor> signedIn(String header, String address) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : accounts.authenticate(pair.substring(0, colon), pair.substring(colon + 1), address);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** A browser repeats a Basic password by itself; a page elsewhere must not deploy with it. */
    private static boolean isSentByAForeignPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_ORIGIN.contains(site);
    }

    private static void refuse(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(("{\"status\":" + status + ",\"code\":\"" + code + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
