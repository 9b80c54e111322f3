package org.cloudwindow.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AccountView;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.OpenedStaffSession;
import org.cloudwindow.staff.StaffSessions;
import org.cloudwindow.web.rest.Caller;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.SessionCookies;

/** Signing in and out of staff. */
@Path("staff-sessions")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class StaffSessionsResource {

    @Inject
    private StaffSessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private SessionCookies cookies;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** User name and password. */
    public record SignInJson(String username, String password) {}

    /** A session; the token is here only once, when it is opened. */
    public record StaffSessionJson(
            String token,
            Instant expiresAt,
            Set<String> groups,
            String username,
            String displayName,
            String departmentGroup) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(SignInJson signIn) {
        if (signIn == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        if (signIn.username() == null || signIn.username().isBlank()) {
            throw RuleBroken.invalid("username", "required");
        }
        if (signIn.password() == null || signIn.password().isEmpty()) {
            throw RuleBroken.invalid("password", "required");
        }
        OpenedStaffSession opened =
                sessions.open(signIn.username().strip(), signIn.password(), request.getRemoteAddr());
        cookies.remember(SessionCookies.STAFF, opened.token(), request, response);
        return Response.status(Response.Status.CREATED)
                .entity(json(opened.token(), opened.expiresAt(), opened.account()))
                .build();
    }

    /** Who I am, and when my session ends if nothing more is heard. */
    @GET
    @Path("me")
    public StaffSessionJson mine() {
        Actor actor = CurrentUser.get();
        if (!actor.isStaff()) {
            throw RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, "UNAUTHENTICATED");
        }
        Instant expiresAt =
                Caller.of(request).findToken().flatMap(sessions::findExpiry).orElse(null);
        return json(null, expiresAt, accounts.getAccount(actor.name()));
    }

    @DELETE
    @Path("me")
    @DoneAgain
    public void close() {
        Caller.of(request).findToken().ifPresent(sessions::close);
        cookies.forget(SessionCookies.STAFF, request, response);
    }

    private static StaffSessionJson json(String token, Instant expiresAt, AccountView account) {
        return new StaffSessionJson(
                token,
                expiresAt,
                account.groups(),
                account.username(),
                account.displayName(),
                account.departmentGroup());
    }
}
