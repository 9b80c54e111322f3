package org.cloudwindow.web.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.cloudwindow.call.CallCode;
import org.cloudwindow.call.CodePurpose;
import org.cloudwindow.call.RejoinCodes;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** Six digits for the citizen's own call. */
@Path("calls")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class RejoinCodesResource {

    @Inject
    private RejoinCodes codes;

    /** {@code DEVICE}, the default, or {@code HELPER}. */
    public record CodeWishJson(String purpose) {}

    @POST
    @Path("{id}/rejoin-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("id") String id, CodeWishJson wish) {
        CallCode code = codes.issue(id, purpose(wish));
        return Response.status(Response.Status.CREATED).entity(code).build();
    }

    private static CodePurpose purpose(CodeWishJson wish) {
        if (wish == null || wish.purpose() == null) {
            return CodePurpose.DEVICE;
        }
        return Arrays.stream(CodePurpose.values())
                .filter(purpose -> purpose.name().equals(wish.purpose()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("purpose", "unknown"));
    }
}
