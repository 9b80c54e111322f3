package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.OpenCall;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** Opens a case, or takes one from the shelf again. */
@ApplicationScoped
public class CaseFile {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Applicants applicants;

    @Inject
    private Clock clock;

    public void lockReception(long sessionId) {
        cases.lockReception(sessionId);
    }

    public GuidanceCase open(OpenCall wish, Actor caller) {
        ItemGuide item = catalogue.getGuide(wish.itemCode());
        GuidanceCase opened =
                new GuidanceCase(numbers.nextCase(), CaseNumbers.newCode(), wish.mode(), item, clock.instant());
        ApplicantView applicant = CurrentUser.as(Actor.SYSTEM, () -> applicants.getApplicant(caller.applicantId()));
        opened.isOf(
                caller.applicantId(), applicant.organization() == null ? applicant.name() : applicant.organization());
        opened.comesFrom(wish.siteCode(), wish.channel(), wish.language());
        opened.fillFrom(
                KnownValues.of(item, CurrentUser.as(Actor.SYSTEM, () -> applicants.getIdentity(caller.applicantId()))),
                clock.instant());
        return opened;
    }

    /**
     * @throws RuleBroken 404 where it is not the caller's, 409 {@code CASE_CLOSED} where it was handed in, {@code
     *     CASE_IN_CALL} where its last conversation goes on: a notice returns a case while they still talk
     */
    public GuidanceCase takeUpAgain(String number, Actor caller) {
        GuidanceCase found = cases.findForUpdate(number)
                .filter(each -> Long.valueOf(caller.applicantId()).equals(each.getApplicantId()))
                .filter(each -> cases.hasAccess(each.getId(), caller.sessionId())
                        || CaseRights.strongApplicant(caller).isPresent())
                .orElseThrow(RuleBroken::notFound);
        if (!found.getState().mayBeTakenUp()) {
            throw RuleBroken.conflict("CASE_CLOSED");
        }
        if (!found.currentCall().isEnded()) {
            throw RuleBroken.conflict("CASE_IN_CALL");
        }
        return found;
    }

    /** The call belongs to the case from now on, and its session may see it. */
    public void attach(GuidanceCase opened, String callId, Actor caller) {
        boolean again = opened.getId() != null;
        opened.takeUp(callId, caller.sessionId(), clock.instant());
        if (!again) {
            cases.add(opened);
        }
        cases.grantAccess(opened.getId(), caller.sessionId(), clock.instant());
        timeline.record(
                opened,
                again ? "TAKEN_UP" : "OPENED",
                CaseChanged.Kind.OPENED,
                Map.of("mode", opened.getMode(), "itemCode", opened.getItemCode(), "channel", opened.getChannel()));
    }
}
