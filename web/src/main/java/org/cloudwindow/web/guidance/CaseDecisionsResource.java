package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.guidance.CaseDecisions;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.guidance.ReceiptView;
import org.cloudwindow.web.rest.DoneAgain;

/** Confirmation, submission and one-time notice of a case. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CaseDecisionsResource {

    @Inject
    private CaseDecisions decisions;

    /** The version of the form that the applicant has seen. */
    public record VersionJson(Integer version) {}

    @PUT
    @Path("{number}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public FormView confirm(@PathParam("number") String number, VersionJson seen) {
        return decisions.confirm(number, seen == null ? null : seen.version());
    }

    @POST
    @Path("{number}/submission")
    public ReceiptView submit(@PathParam("number") String number) {
        return decisions.submit(number);
    }

    @POST
    @Path("{number}/one-time-notice")
    public Response issueNotice(@PathParam("number") String number) {
        return Response.status(Response.Status.CREATED)
                .entity(decisions.issueNotice(number))
                .build();
    }
}
