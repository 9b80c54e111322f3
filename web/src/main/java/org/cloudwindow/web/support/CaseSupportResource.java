package org.cloudwindow.web.support;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.cloudwindow.web.support.SupportJson.SupportOfCaseJson;

/** The questions about a case, and asking one without a call. */
@Path("cases/{number}/support-requests")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CaseSupportResource {

    @Inject
    private SupportRequests requests;

    @GET
    public SupportOfCaseJson list(@PathParam("number") String number) {
        return SupportOfCaseJson.of(requests.listOfCase(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("number") String number, QuestionJson question) {
        if (question == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return Response.status(Response.Status.CREATED)
                .entity(requests.askAbout(number, question.named(), question.question()))
                .build();
    }
}
