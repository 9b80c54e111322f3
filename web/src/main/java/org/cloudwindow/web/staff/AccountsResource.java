package org.cloudwindow.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AccountView;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.NewAccount;
import org.cloudwindow.staff.Passwords;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.rest.Paging;

/** The accounts of staff. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class AccountsResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Context
    private HttpServletRequest request;

    /** The password in force, which an administrator need not know, and the one wanted. */
    public record PasswordJson(String current, String password) {}

    /** The groups an account shall have. */
    public record GroupsJson(Set<String> groups) {}

    /** What a person speaks, two letters each. */
    public record LanguagesJson(Set<String> languages) {}

    /** Whether an account is let in. */
    public record EnabledJson(Boolean enabled) {}

    @GET
    public Page<AccountView> list(@BeanParam Paging paging) {
        return accounts.listAccounts(paging.toRequest());
    }

    @GET
    @Path("{username}")
    public AccountView get(@PathParam("username") String username) {
        return accounts.getAccount(username);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NewAccount wish) {
        return Response.status(Response.Status.CREATED)
                .entity(accounts.create(given(wish)))
                .build();
    }

    @PUT
    @Path("{username}/groups")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView changeGroups(@PathParam("username") String username, GroupsJson wish) {
        return accounts.changeGroups(username, given(wish).groups());
    }

    @PUT
    @Path("{username}/languages")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView changeLanguages(@PathParam("username") String username, LanguagesJson wish) {
        return accounts.changeLanguages(username, given(wish).languages());
    }

    /** Changes the caller's own password; all sessions of the account end. */
    @PUT
    @Path("me/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changeMyPassword(PasswordJson wish) {
        passwords.changeMine(given(wish).current(), wish.password(), request.getRemoteAddr());
    }

    /** Sets a forgotten password anew. */
    @PUT
    @Path("{username}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void resetPassword(@PathParam("username") String username, PasswordJson wish) {
        passwords.reset(username, given(wish).password());
    }

    @PUT
    @Path("{username}/enabled")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView setEnabled(@PathParam("username") String username, EnabledJson wish) {
        if (given(wish).enabled() == null) {
            throw RuleBroken.invalid("enabled", "required");
        }
        return accounts.setEnabled(username, wish.enabled());
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return body;
    }
}
