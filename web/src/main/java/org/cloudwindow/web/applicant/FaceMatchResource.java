package org.cloudwindow.web.applicant;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.cloudwindow.applicant.FaceMatchView;
import org.cloudwindow.applicant.FaceMatches;
import org.cloudwindow.applicant.FaceOutcome;
import org.cloudwindow.applicant.FaceResult;
import org.cloudwindow.shared.RuleBroken;

/** {@code /citizen-sessions/me/face-match}: what a self-service terminal found when it compared person and card. */
@Path("citizen-sessions/me/face-match")
@Produces(MediaType.APPLICATION_JSON)
public class FaceMatchResource {

    @Inject
    private FaceMatches matches;

    /** {@code MATCH}, {@code MISMATCH} or {@code NO_FACE}; likeness 0 to 100. */
    public record FaceJson(String result, Integer scorePercent) {}

    /** 403 {@code FACE_REFUSED} where the proof of identity is taken back; that has happened when it is answered. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public FaceMatchView report(FaceJson found) {
        if (found == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        FaceMatchView match = matches.report(result(found.result()), found.scorePercent());
        if (match.outcome() == FaceOutcome.REFUSED) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "FACE_REFUSED");
        }
        return match;
    }

    private static FaceResult result(String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(FaceResult.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> RuleBroken.invalid("result", "unknown"));
    }
}
