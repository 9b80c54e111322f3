package org.cloudwindow.web.evaluation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cloudwindow.evaluation.Evaluations;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** {@code /cases/{number}/evaluation}: the rating of a conversation. */
@Path("cases/{number}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@DoneAgain
public class EvaluationResource {

    @Inject
    private Evaluations evaluations;

    /** Level 1 to 5, with reasons and words. */
    public record EvaluationJson(Integer level, List<String> reasons, String text) {}

    @POST
    public Response evaluate(@PathParam("number") String number, EvaluationJson rating) {
        if (rating == null) {
            throw RuleBroken.invalid("level", "required");
        }
        return Response.status(Response.Status.CREATED)
                .entity(evaluations.evaluate(number, rating.level(), rating.reasons(), rating.text()))
                .build();
    }
}
