package org.cloudwindow.web.applicant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.web.rest.DoneAgain;

/** {@code /applicants/{id}}: citizens, masked, and each only themselves; staff find applicants in their cases. */
@Path("applicants/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class ApplicantsResource {

    @Inject
    private Applicants applicants;

    @GET
    public ApplicantView get(@PathParam("id") long id) {
        return applicants.getApplicant(id);
    }
}
