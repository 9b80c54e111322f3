package org.cloudwindow.web.applicant;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.shared.RuleBroken;

/** The applicants, masked; in full only for a reason. */
@Path("applicants/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicantsResource {

    @Inject
    private Applicants applicants;

    /** What the number is needed for. */
    public record ReasonJson(String reason) {}

    @GET
    public ApplicantView get(@PathParam("id") long id) {
        return applicants.getApplicant(id);
    }

    @POST
    @Path("reveals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reveal(@PathParam("id") long id, ReasonJson why) {
        if (why == null) {
            throw RuleBroken.invalid("reason", "required");
        }
        return Response.status(Response.Status.CREATED)
                .entity(applicants.reveal(id, why.reason()))
                .build();
    }
}
