package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.FormView;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.guidance.ReceiptView;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** Checks what a decision needs and asks the model for it. */
@ApplicationScoped
public class DecisionDesk {

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private Promises promises;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CaseAttempts attempts;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public FormView confirm(String number, Integer version) {
        GuidanceCase found = rights.writable(number);
        rights.awaitGuidance(found, "confirmation");
        if (version == null) {
            throw RuleBroken.invalid("version", "required");
        }
        found.confirm(version, clock.instant());
        promises.confirmed(found);
        timeline.record(found, "CONFIRMED", CaseChanged.Kind.CONFIRMATION, Map.of("version", String.valueOf(version)));
        return reader.formOf(found);
    }

    public ReceiptView submit(String number) {
        GuidanceCase found = rights.writable(number);
        if (found.getApplicantId() == null) {
            throw RuleBroken.conflict("IDENTITY_REQUIRED");
        }
        rights.awaitGuidance(found, "submission");
        ReviewSheet sheet = reader.sheet(found);
        if (!sheet.isComplete() || !sheet.findings().isEmpty()) {
            throw sheet.incomplete();
        }
        if (!found.isConfirmed()) {
            throw RuleBroken.conflict("NOT_CONFIRMED");
        }
        decide(found, Steps.SUBMIT);
        if (found.getState() != CaseState.SUBMITTED) {
            throw rights.notOpen(found, "submission");
        }
        return new ReceiptView(found.getReceiptNumber(), found.getAccessCode(), found.getSubmittedAt());
    }

    public NoticeView issueNotice(String number) {
        GuidanceCase found = rights.writable(number);
        if (found.hasNoticeOfThisRound()) {
            attempts.secondNotice(number, found.currentCall().getCallId(), found.getRound());
            throw RuleBroken.conflict("NOTICE_ALREADY_ISSUED");
        }
        rights.awaitGuidance(found, "one-time-notice");
        ReviewSheet sheet = reader.sheet(found);
        if (!sheet.isComplete()) {
            throw sheet.incomplete();
        }
        if (sheet.findings().isEmpty()) {
            throw RuleBroken.conflict("NOTHING_TO_CORRECT");
        }
        decide(found, Steps.RETURN);
        if (!found.hasNoticeOfThisRound()) {
            throw rights.notOpen(found, "one-time-notice");
        }
        return found.getNotices().get(found.getNotices().size() - 1).toView();
    }

    /** A case that was reviewed in an earlier conversation needs no more guidance in this one before it is decided. */
    private void decide(GuidanceCase found, String outcome) {
        String callId = found.currentCall().getCallId();
        found.decisionAskedBy(CurrentUser.get().name());
        if (processes.isOpen(CaseRights.GUIDE, callId)) {
            processes.complete(CaseRights.GUIDE, callId, Map.of());
        }
        processes.complete(CaseRights.REVIEW, callId, Map.of(Steps.OUTCOME, outcome));
    }
}
