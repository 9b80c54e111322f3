package org.cloudwindow.web.staff;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;

/** Makes the first administrator with the one-time link of the first start. */
@Path("first-administrator")
@Produces(MediaType.APPLICATION_JSON)
public class FirstAdministratorResource {

    @Inject
    private Accounts accounts;

    /** The link's token, and who the administrator is. */
    public record FirstAdministratorJson(String token, String username, String displayName, String password) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(FirstAdministratorJson wish) {
        if (wish == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return Response.status(Response.Status.CREATED)
                .entity(accounts.createFirstAdministrator(
                        wish.token(), wish.username(), wish.displayName(), wish.password()))
                .build();
    }
}
