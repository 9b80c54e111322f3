package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.applicant.ApplicantIdentified;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.call.CallQueue;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/**
 * Whose the case is, proven before or in the conversation (DB4110 10.2.2 a). For an organization the register has also
 * told that the person may act for it, so that the proof covers the handling person's authority.
 */
@ApplicationScoped
public class CaseIdentity {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Applicants applicants;

    @Inject
    private CallQueue line;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    void proven(@Observes ApplicantIdentified event) {
        CurrentUser.as(Actor.SYSTEM, () -> line.findLive(event.sessionId()))
                .flatMap(call -> cases.findForUpdate(call.caseNumber()))
                .filter(found -> found.getApplicantId() == null)
                .ifPresent(found -> take(found, event));
    }

    private void take(GuidanceCase found, ApplicantIdentified event) {
        belongs(found, event.applicantId());
        Map<String, String> facts = new LinkedHashMap<>(Map.of("level", String.valueOf(event.level())));
        if (identity(found).organization() != null) {
            facts.put("authority", "REGISTER");
        }
        timeline.record(found, "IDENTITY_PROVEN", CaseChanged.Kind.IDENTITY, facts);
        String callId = found.currentCall().getCallId();
        processes.reroute(callId, Map.of(Steps.IDENTITY_LEVEL, event.level()));
        if (processes.isOpen(Steps.CHECK_IDENTITY, callId)) {
            processes.complete(Steps.CHECK_IDENTITY, callId, Map.of(Steps.OUTCOME, Steps.PASS));
        }
    }

    void belongs(GuidanceCase found, long applicantId) {
        ApplicantView applicant = CurrentUser.as(Actor.SYSTEM, () -> applicants.getApplicant(applicantId));
        found.isOf(applicantId, applicant.organization() == null ? applicant.name() : applicant.organization());
    }

    /** Fills what nobody has filled and the item's sources know of the applicant (DB4110 B.4.2). */
    void fillKnown(GuidanceCase found, ItemGuide item) {
        if (found.getApplicantId() == null) {
            return;
        }
        Map<String, String> known = new LinkedHashMap<>(KnownValues.of(item, identity(found)));
        known.keySet().removeAll(found.getFields().keySet());
        found.fillFrom(known, clock.instant());
    }

    private RevealedIdentity identity(GuidanceCase found) {
        return CurrentUser.as(Actor.SYSTEM, () -> applicants.getIdentity(found.getApplicantId()));
    }
}
