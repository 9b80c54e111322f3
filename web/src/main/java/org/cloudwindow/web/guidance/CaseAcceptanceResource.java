package org.cloudwindow.web.guidance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.cloudwindow.guidance.CaseAcceptances;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** Acceptance at a distance: mode, approval system, decision, and what is promised for later. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class CaseAcceptanceResource {

    @Inject
    private CaseAcceptances acceptances;

    /** The other mode, and why. */
    public record ModeJson(String mode, String reason) {}

    /** The number that the approval system has given. */
    public record NumberJson(String number) {}

    /** Accepted or not; the reason is needed to refuse. */
    public record AcceptanceJson(Boolean accepted, String reason) {}

    /** The day by which tolerated missing materials follow, such as {@code 2026-12-31}. */
    public record PromiseJson(String dueOn) {}

    @PUT
    @Path("{number}/mode")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson changeMode(@PathParam("number") String number, ModeJson wish) {
        ModeJson mode = given(wish);
        return CaseJson.of(acceptances.changeMode(number, mode.mode(), mode.reason()), null);
    }

    @POST
    @Path("{number}/approval-system")
    public CaseJson openApprovalSystem(@PathParam("number") String number) {
        return CaseJson.of(acceptances.openApprovalSystem(number), null);
    }

    @POST
    @Path("{number}/application")
    public CaseJson completeApplication(@PathParam("number") String number) {
        return CaseJson.of(acceptances.completeApplication(number), null);
    }

    @PUT
    @Path("{number}/external-number")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson enterNumber(@PathParam("number") String number, NumberJson wish) {
        return CaseJson.of(acceptances.enterNumber(number, given(wish).number()), null);
    }

    @PUT
    @Path("{number}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson decide(@PathParam("number") String number, AcceptanceJson wish) {
        AcceptanceJson decision = given(wish);
        return CaseJson.of(acceptances.decide(number, decision.accepted(), decision.reason()), null);
    }

    @PUT
    @Path("{number}/promise")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseJson agreePromise(@PathParam("number") String number, PromiseJson wish) {
        return CaseJson.of(acceptances.agreePromise(number, day(given(wish).dueOn())), null);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw RuleBroken.invalid("dueOn", "malformed");
        }
    }

    /** A body that says nothing at all is no wish. */
    private static <T> T given(T body) {
        if (body == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return body;
    }
}
