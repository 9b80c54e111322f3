package org.cloudwindow.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cloudwindow.evaluation.internal.Evaluation;
import org.cloudwindow.evaluation.internal.EvaluationRepository;
import org.cloudwindow.guidance.CaseParties;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.AllowedTo;

/** The steps of a rating that the model takes. Each may be repeated without harm. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class EvaluationSteps {

    /** Shown to the applicant; that the invitation really ends is the model's timer. */
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    @Inject
    private EvaluationRepository repository;

    @Inject
    private CaseSteps steps;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** The applicant is invited to rate the conversation that has just ended (DB4110 8.2.7). */
    public void invite(String callId, String caseNumber) {
        if (repository.find(callId).isPresent()) {
            return;
        }
        CaseParties parties = steps.getParties(caseNumber);
        Instant now = clock.instant();
        repository.add(new Evaluation(caseNumber, callId, parties.agent(), now, now.plus(OPEN_FOR)));
        steps.note(caseNumber, callId, "EVALUATION_INVITED", Map.of());
        if (parties.applicantId() != null) {
            notifications.sendToApplicant(
                    "EVALUATION_INVITED", parties.applicantId(), caseNumber, Map.of("caseNumber", caseNumber));
        }
    }

    /** Nobody rated in time. */
    public void expire(String callId) {
        repository
                .findForUpdate(callId)
                .filter(Evaluation::expire)
                .ifPresent(over -> steps.note(over.getCaseNumber(), callId, "EVALUATION_EXPIRED", Map.of()));
    }
}
