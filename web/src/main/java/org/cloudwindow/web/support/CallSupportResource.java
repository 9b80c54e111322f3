package org.cloudwindow.web.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.SupportRequests;
import org.cloudwindow.web.rest.DoneAgain;
import org.cloudwindow.web.support.SupportJson.QuestionJson;

/** Asking a department from a running call. */
@Path("calls/{id}/support-requests")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CallSupportResource {

    @Inject
    private SupportRequests requests;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, QuestionJson question) {
        if (question == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return Response.status(Response.Status.CREATED)
                .entity(requests.ask(id, question.named(), question.question()))
                .build();
    }
}
