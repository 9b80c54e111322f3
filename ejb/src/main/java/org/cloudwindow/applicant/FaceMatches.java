package org.cloudwindow.applicant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.applicant.internal.Applicant;
import org.cloudwindow.applicant.internal.CitizenSession;
import org.cloudwindow.applicant.internal.CitizenSessionRepository;
import org.cloudwindow.applicant.internal.FaceMatch;
import org.cloudwindow.applicant.internal.FaceMatchRepository;
import org.cloudwindow.applicant.internal.IdentityRefusalRepository;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Comparisons of the person at a self-service terminal with the picture on the ID card (人证比对). The terminal compares
 * and tells the result; no picture leaves it (GB/T 40756 9.8.5.2 a).
 *
 * <p>A failed comparison of somebody over 60 is noted and passed to staff, and stands in nobody's way (9.8.5.2 b); of
 * anybody younger it takes the proof of identity back, and counts as a refusal of that number.
 */
@Stateless
public class FaceMatches {

    private static final int HUNDRED_PERCENT = 100;

    @Inject
    private CitizenSessionRepository sessions;

    @Inject
    private FaceMatchRepository matches;

    @Inject
    private IdentityRefusalRepository refusals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes what the terminal found of the person this session has proven to be.
     *
     * @param scorePercent likeness, 0 to 100, or null
     * @return {@code REFUSED} too, and is then kept: the session is nobody's any more
     * @throws RuleBroken 409 {@code IDENTITY_REQUIRED} where nobody is proven yet
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public FaceMatchView report(FaceResult result, Integer scorePercent) {
        if (result == null) {
            throw RuleBroken.invalid("result", "required");
        }
        if (scorePercent != null && (scorePercent < 0 || scorePercent > HUNDRED_PERCENT)) {
            throw RuleBroken.invalid("scorePercent", "invalid");
        }
        Instant now = clock.instant();
        CitizenSession session =
                sessions.find(CurrentUser.get().sessionId(), now).orElseThrow(RuleBroken::notFound);
        Applicant applicant = session.findApplicant().orElseThrow(() -> RuleBroken.conflict("IDENTITY_REQUIRED"));
        String number = applicant.reveal().idNumber();
        int age = new IdNumber(number).ageOn(LocalDate.ofInstant(now, Clocks.CITY));
        FaceMatch match = new FaceMatch(session.id(), applicant.id(), result, scorePercent, age, now);
        matches.add(match);
        FaceMatchView view = match.view();
        if (view.outcome() == FaceOutcome.REFUSED) {
            session.disown();
            refusals.add(number, now);
        }
        audit.record(
                "FACE_COMPARED",
                "applicant",
                String.valueOf(applicant.id()),
                Map.of("result", result.name(), "outcome", view.outcome().name()));
        return view;
    }

    /** The newest of this visit and person. */
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<FaceMatchView> findOfSession(long sessionId, long applicantId) {
        return matches.findNewest(sessionId, applicantId);
    }
}
