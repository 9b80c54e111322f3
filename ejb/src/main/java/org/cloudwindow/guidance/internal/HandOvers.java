package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.guidance.ApprovalSystem;
import org.cloudwindow.guidance.ApprovalSystem.Answer;
import org.cloudwindow.guidance.ApprovalSystem.Application;
import org.cloudwindow.guidance.ApprovalSystem.Away;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * The steps that the models take towards an approval system. A system that is away is no failure of the step: the model
 * waits and asks again, and people are told once.
 */
@ApplicationScoped
public class HandOvers {

    @Inject
    private CaseRepository cases;

    @Inject
    private HandlingRepository handlings;

    @Inject
    private ApprovalSystem system;

    @Inject
    private Applicants applicants;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Notifications notifications;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    /** @return {@code DONE}, {@code AWAY}, {@code REFUSED} or {@code NUMBERED}, for the model */
    public String handOver(String caseNumber) {
        GuidanceCase found = find(caseNumber);
        CaseHandOver handOver =
                handlings.findHandOver(found.getId()).orElseGet(() -> handlings.add(new CaseHandOver(found.getId())));
        if (handOver.isNumbered()) {
            return "NUMBERED";
        }
        if (handOver.getState() == HandOverState.OPENED) {
            return "DONE";
        }
        if (system.findName(found.getItemCode(), found.getItemGroup()).isEmpty()) {
            // nothing is connected: the agent opens the system by hand
            handOver.open(null, null, clock.instant());
            tell(found, "APPLICATION_BY_HAND", Map.of());
            return "DONE";
        }
        try {
            return take(found, handOver, system.handOver(application(found)));
        } catch (Away away) {
            if (handOver.isAway(away.getMessage())) {
                tell(found, "APPROVAL_SYSTEM_AWAY", Map.of());
                warn("APPROVAL_SYSTEM_AWAY", found, handOver.getAskedBy());
                notifications.sendToGroup("APPROVAL_SYSTEM_AWAY", Groups.SUPERVISOR, Map.of("caseNumber", caseNumber));
            }
            return "AWAY";
        }
    }

    private String take(GuidanceCase found, CaseHandOver handOver, Answer answer) {
        if (answer.refusal() != null) {
            handOver.refuse(answer.refusal());
            found.takenBack(clock.instant());
            processes.reroute(found.currentCall().getCallId(), Map.of(Steps.STAGE, ""));
            tell(found, "APPROVAL_SYSTEM_REFUSED", Map.of("why", answer.refusal()));
            warn("APPROVAL_SYSTEM_REFUSED", found, handOver.getAskedBy());
            return "REFUSED";
        }
        handOver.open(answer.reference(), answer.address(), clock.instant());
        tell(found, "HANDED_OVER", Map.of("reference", answer.reference()));
        return "DONE";
    }

    /** Asks for the number; where there is none, the case stands on the list of those without. */
    public void fetchNumber(String caseNumber) {
        GuidanceCase found = find(caseNumber);
        CaseHandOver handOver = handlings.findHandOver(found.getId()).orElseThrow(RuleBroken::notFound);
        if (!handOver.isNumbered()) {
            ask(found, handOver);
        }
        String stage = handOver.isNumbered() ? Steps.NUMBERED : Steps.NO_NUMBER;
        processes.reroute(found.currentCall().getCallId(), Map.of(Steps.STAGE, stage));
        if (!handOver.isNumbered()) {
            warn("NUMBER_MISSING", found, handOver.getAskedBy());
            notifications.sendToGroup("NUMBER_MISSING", Groups.SUPERVISOR, Map.of("caseNumber", caseNumber));
        }
    }

    private void ask(GuidanceCase found, CaseHandOver handOver) {
        if (handOver.getReference() == null) {
            return;
        }
        try {
            Answer answer = system.find(found.getItemCode(), found.getItemGroup(), handOver.getReference());
            if (answer.number() != null) {
                handOver.number(answer.number(), answer.state(), null, clock.instant());
                tell(found, "NUMBER_WRITTEN_BACK", Map.of("number", answer.number()));
            }
        } catch (Away away) {
            handOver.isAway(away.getMessage());
        }
    }

    private Application application(GuidanceCase found) {
        RevealedIdentity identity = applicants.getIdentity(found.getApplicantId());
        return new Application(
                found.getNumber(),
                found.getItemCode(),
                found.getItemName(),
                found.getItemGroup(),
                found.getSituationName(),
                identity.name(),
                identity.idNumber(),
                identity.organization(),
                identity.creditCode());
    }

    private GuidanceCase find(String caseNumber) {
        return cases.find(caseNumber).orElseThrow(RuleBroken::notFound);
    }

    private void warn(String kind, GuidanceCase found, String agent) {
        if (agent != null) {
            notifications.sendToStaff(kind, agent, Map.of("caseNumber", found.getNumber()));
        }
    }

    private void tell(GuidanceCase found, String kind, Map<String, String> facts) {
        timeline.record(found, kind, CaseChanged.Kind.HAND_OVER, facts);
    }
}
