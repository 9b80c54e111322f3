package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.OpenCall;
import org.cloudwindow.shared.Actor;
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
    private CaseIdentity identity;

    @Inject
    private Clock clock;

    public void lockReception(long sessionId) {
        cases.lockReception(sessionId);
    }

    public GuidanceCase open(OpenCall wish, Actor caller) {
        ItemGuide item = wish.itemCode() == null ? null : catalogue.getGuide(wish.itemCode());
        GuidanceCase opened =
                new GuidanceCase(numbers.nextCase(), CaseNumbers.newCode(), wish.mode(), item, clock.instant());
        if (caller.level() > 0) {
            identity.belongs(opened, caller.applicantId());
        }
        opened.comesFrom(wish.siteCode(), wish.channel(), wish.language());
        if (item != null) {
            identity.fillKnown(opened, item);
        }
        return opened;
    }

    /**
     * @throws RuleBroken 404 where it is not the caller's, 409 {@code CASE_CLOSED} where it was handed in, {@code
     *     CASE_IN_CALL} where its last conversation goes on: a notice returns a case while they still talk
     */
    public GuidanceCase takeUpAgain(String number, Actor caller) {
        GuidanceCase found = cases.findForUpdate(number)
                .filter(each -> mayTakeUp(each, caller))
                .orElseThrow(RuleBroken::notFound);
        if (!found.getState().mayBeTakenUp()) {
            throw RuleBroken.conflict("CASE_CLOSED");
        }
        if (!found.currentCall().isEnded()) {
            throw RuleBroken.conflict("CASE_IN_CALL");
        }
        if (found.getApplicantId() == null && caller.level() > 0) {
            identity.belongs(found, caller.applicantId());
        }
        return found;
    }

    /** A case of nobody yet goes on only where the same visit began it. */
    private boolean mayTakeUp(GuidanceCase found, Actor caller) {
        boolean began = cases.hasAccess(found.getId(), caller.sessionId());
        if (found.getApplicantId() == null) {
            return began;
        }
        return Long.valueOf(caller.applicantId()).equals(found.getApplicantId())
                && (began || CaseRights.strongApplicant(caller).isPresent());
    }

    private static Map<String, String> facts(GuidanceCase opened) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("mode", opened.getMode());
        if (opened.getItemCode() != null) {
            facts.put("itemCode", opened.getItemCode());
        }
        facts.put("channel", opened.getChannel());
        return facts;
    }

    /** The call belongs to the case from now on, and its session may see it. */
    public void attach(GuidanceCase opened, String callId, Actor caller) {
        boolean again = opened.getId() != null;
        opened.takeUp(callId, caller.sessionId(), clock.instant());
        if (!again) {
            cases.add(opened);
        }
        cases.grantAccess(opened.getId(), caller.sessionId(), clock.instant());
        timeline.record(opened, again ? "TAKEN_UP" : "OPENED", CaseChanged.Kind.OPENED, facts(opened));
    }
}
