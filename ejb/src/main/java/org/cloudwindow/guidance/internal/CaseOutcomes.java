package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.CaseParties;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.organization.WorkingDays;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** What becomes of a case when the model takes its step: notice or receipt, each with its paper. */
@ApplicationScoped
public class CaseOutcomes {

    /** Working days for corrections where the item names none. */
    private static final int USUAL_CORRECTION_DAYS = 5;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Papers papers;

    @Inject
    private HandlingRepository handlings;

    @Inject
    private Promises promises;

    @Inject
    private Processes processes;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    public void issueNotice(String caseNumber) {
        GuidanceCase found = find(caseNumber);
        List<NoticeView.Line> findings = reader.sheet(found).findings();
        if (findings.isEmpty()) {
            throw RuleBroken.conflict("NOTHING_TO_CORRECT");
        }
        ItemGuide guide = reader.guide(found);
        LocalDate deadline = workingDays.plus(numbers.today(), correctionDays(guide));
        Instant now = clock.instant();
        CaseNotice notice = found.issueNotice(numbers.nextNotice(), deadline, findings, now);
        papers.makeNotice(found, guide, notice.toView());
        cases.flush();
        asDecider(
                found,
                () -> timeline.record(
                        found,
                        "NOTICE_ISSUED",
                        CaseChanged.Kind.NOTICE,
                        Map.of(
                                "number",
                                notice.getNumber(),
                                "demands",
                                String.valueOf(findings.size()),
                                "deadline",
                                deadline.toString())));
        if (found.isRemote()) {
            processes.reroute(
                    found.currentCall().getCallId(),
                    Map.of(Steps.STAGE, Steps.RETURNED, Steps.NOTICE_DUE, found.noticeDue()));
        }
        tellApplicant(found, "NOTICE_ISSUED", Map.of("caseNumber", caseNumber, "number", notice.getNumber()));
    }

    /** Working days to correct what the notice lists. */
    static int correctionDays(ItemGuide guide) {
        return guide.basics().correctionDays() > 0 ? guide.basics().correctionDays() : USUAL_CORRECTION_DAYS;
    }

    public void submit(String caseNumber) {
        GuidanceCase found = find(caseNumber);
        found.submit(numbers.nextReceipt(), clock.instant());
        papers.makeReceipt(found, reader.guide(found));
        cases.flush();
        asDecider(
                found,
                () -> timeline.record(
                        found,
                        "SUBMITTED",
                        CaseChanged.Kind.SUBMISSION,
                        Map.of("receiptNumber", found.getReceiptNumber())));
        if (found.isRemote()) {
            processes.reroute(
                    found.currentCall().getCallId(),
                    Map.of(Steps.STAGE, Steps.RECEIVED, Steps.PROMISE_DUE, promises.due(found)));
        }
        tellApplicant(found, "CASE_SUBMITTED", Map.of("caseNumber", caseNumber, "number", found.getReceiptNumber()));
    }

    /** The decision about acceptance takes effect, with its paper. */
    public void decide(String caseNumber, boolean accepted) {
        GuidanceCase found = find(caseNumber);
        AcceptanceDecision decision = handlings
                .findDecision(found.getId())
                .filter(each -> each.isAccepted() == accepted)
                .orElseThrow(() -> notOpen(caseNumber, "acceptance"));
        found.decided(accepted, clock.instant());
        found.decisionAskedBy(decision.getDecidedBy());
        String number = numbers.nextDecision(accepted);
        papers.makeDecision(found, reader.guide(found), decision, number);
        cases.flush();
        String kind = accepted ? "ACCEPTED" : "NOT_ACCEPTED";
        asDecider(found, () -> timeline.record(found, kind, CaseChanged.Kind.DECISION, Map.of("number", number)));
        tellApplicant(found, "CASE_" + kind, Map.of("caseNumber", caseNumber, "number", number));
    }

    /** The day of the notice is over and nothing came: the case is closed as not supplemented. */
    public void lapse(String caseNumber) {
        GuidanceCase found = find(caseNumber);
        if (found.getState() != CaseState.RETURNED) {
            return;
        }
        found.lapse(clock.instant());
        timeline.record(found, "LAPSED", CaseChanged.Kind.STEP, Map.of());
        tellApplicant(found, "CASE_LAPSED", Map.of("caseNumber", caseNumber));
    }

    public void note(String caseNumber, String callId, String kind, Map<String, String> facts) {
        timeline.record(caseNumber, callId, kind, facts);
        timeline.tell(new CaseChanged(caseNumber, callId, CaseChanged.Kind.EVALUATION));
    }

    public void noteStep(String caseNumber, String callId, String kind, Map<String, String> facts) {
        timeline.record(caseNumber, callId, kind, facts);
        timeline.tell(new CaseChanged(caseNumber, callId, CaseChanged.Kind.STEP));
    }

    public void letRead(String caseNumber, String username) {
        find(caseNumber).letRead(username);
    }

    public CaseParties parties(String caseNumber) {
        GuidanceCase found = cases.find(caseNumber).orElseThrow(RuleBroken::notFound);
        return new CaseParties(found.currentCall().getAgent(), found.getApplicantId());
    }

    public Optional<String> findItemName(String caseNumber) {
        return cases.findItemName(caseNumber);
    }

    public StepNotOpen notOpen(String caseNumber, String act) {
        return rights.notOpen(cases.find(caseNumber).orElseThrow(RuleBroken::notFound), act);
    }

    private GuidanceCase find(String caseNumber) {
        return cases.findForUpdate(caseNumber).orElseThrow(RuleBroken::notFound);
    }

    /** The time-line names who decided, although the engine carries it out. */
    private static void asDecider(GuidanceCase found, Runnable work) {
        String who = found.getDecidedBy();
        if (who == null) {
            work.run();
        } else if (who.startsWith("citizen:")) {
            CurrentUser.as(Actor.citizen(Long.parseLong(who.substring(8)), found.getApplicantId(), 1), work);
        } else {
            CurrentUser.as(Actor.staff(who, Set.of()), work);
        }
    }

    private void tellApplicant(GuidanceCase found, String kind, Map<String, String> facts) {
        if (found.getApplicantId() != null) {
            notifications.sendToApplicant(kind, found.getApplicantId(), found.getNumber(), facts);
        }
    }
}
