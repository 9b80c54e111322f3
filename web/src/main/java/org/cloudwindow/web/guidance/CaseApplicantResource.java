package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.guidance.CaseApplicants;
import org.cloudwindow.shared.RuleBroken;

/** {@code /cases/{number}/applicant}: whose case it is, in full only for a reason. */
@Path("cases/{number}/applicant")
@Produces(MediaType.APPLICATION_JSON)
public class CaseApplicantResource {

    @Inject
    private CaseApplicants applicants;

    /** What the number is needed for. */
    public record ReasonJson(String reason) {}

    /** Who the applicant is, as the agent reads it from the document; and what authorises a handling person. */
    public record CheckJson(
            String organization, String creditCode, String name, String idNumber, String authorization) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson identify(@PathParam("number") String number, CheckJson check) {
        if (check == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        IdentityClaim claim =
                new IdentityClaim(check.organization(), check.creditCode(), check.name(), check.idNumber());
        return CaseJson.of(applicants.identify(number, claim, check.authorization()), null);
    }

    /** 204 where no terminal has compared the person with the card. */
    @GET
    @Path("face-match")
    public Response findFaceMatch(@PathParam("number") String number) {
        return applicants
                .findFaceMatch(number)
                .map(Response::ok)
                .orElseGet(Response::noContent)
                .build();
    }

    @POST
    @Path("reveals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reveal(@PathParam("number") String number, ReasonJson why) {
        if (why == null) {
            throw RuleBroken.invalid("reason", "required");
        }
        return Response.status(Response.Status.CREATED)
                .entity(applicants.reveal(number, why.reason()))
                .build();
    }
}
