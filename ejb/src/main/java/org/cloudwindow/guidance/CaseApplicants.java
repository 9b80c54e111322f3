package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.applicant.FaceMatchView;
import org.cloudwindow.applicant.FaceMatches;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.call.Calls;
import org.cloudwindow.guidance.internal.CaseChanges;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.guidance.internal.CaseRights;
import org.cloudwindow.guidance.internal.GuidanceCase;
import org.cloudwindow.guidance.internal.IdentityDesk;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * Whose case it is. The record shows the applicant masked; in full only to who may read the case, so that nobody learns
 * of people by counting their ids.
 */
@Stateless
public class CaseApplicants {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseChanges changes;

    @Inject
    private Applicants applicants;

    @Inject
    private IdentityDesk desk;

    @Inject
    private CaseReader reader;

    @Inject
    private FaceMatches faces;

    @Inject
    private Calls calls;

    @Inject
    private AuditTrail audit;

    /**
     * Name and numbers in full; who asked, in which case and why is kept (YCZ-4.5-c).
     *
     * @param reason what it is needed for, 2 to 200 characters
     * @throws RuleBroken not found too where the applicant has not said yet who it is
     */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public RevealedIdentity reveal(String number, String reason) {
        GuidanceCase found = rights.readable(number);
        check(reason);
        Long id = found.getApplicantId();
        if (id == null) {
            throw RuleBroken.notFound();
        }
        Map<String, String> facts = Map.of("case", number, "reason", reason.strip());
        audit.record("IDENTITY_REVEALED", "applicant", String.valueOf(id), facts);
        changes.noteIdentityReveal(found);
        return CurrentUser.as(Actor.SYSTEM, () -> applicants.getIdentity(id));
    }

    /**
     * Checks in the conversation who the applicant is, for somebody who cannot type; the register has the last word on the
     * person (DB4110 10.2.2 a).
     *
     * @param authorization what shows that the person may act for the organization where the register does not, 2 to 200
     *     characters; null where the register knows, or for a person
     * @throws RuleBroken 403 {@code IDENTITY_REFUSED}; 422 malformed; 429 where the number was refused too often
     */
    @AllowedTo(Groups.AGENT)
    public CaseView identify(String number, IdentityClaim claim, String authorization) {
        return reader.view(desk.check(number, claim, authorization));
    }

    /**
     * What the terminal of the newest call found when it compared the person with the card; staff look at person and
     * document themselves where it is flagged (GB/T 40756 9.8.5.2 b).
     */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public Optional<FaceMatchView> findFaceMatch(String number) {
        GuidanceCase found = rights.readable(number);
        Long id = found.getApplicantId();
        if (id == null) {
            return Optional.empty();
        }
        String callId = found.currentCall().getCallId();
        return CurrentUser.as(
                Actor.SYSTEM, () -> faces.findOfSession(calls.getCall(callId).sessionId(), id));
    }

    private static void check(String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw RuleBroken.invalid("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
    }
}
