package org.cloudwindow.evaluation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.evaluation.internal.Evaluation;
import org.cloudwindow.evaluation.internal.EvaluationRepository;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.guidance.CaseView;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/**
 * What applicants say of the service. Who may see the case may see its rating; the applicant alone gives it, after the
 * conversation and once.
 */
@Stateless
public class Evaluations {

    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_REASONS = 10;
    private static final int LONGEST_REASON = 60;

    @Inject
    private EvaluationRepository repository;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private Event<EvaluationGiven> given;

    @Inject
    private Clock clock;

    /**
     * Rates the newest conversation of the case.
     *
     * @param level 1 to 5; 5 is 非常满意
     * @param reasons codes or short words of their own, at most ten
     * @throws RuleBroken 409 {@code ALREADY_EVALUATED}, {@code EVALUATION_EXPIRED}; 422 for a level there is not
     * @throws StepNotOpen while the conversation goes on, or where the model invites to none
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public EvaluationView evaluate(String caseNumber, Integer level, List<String> reasons, String text) {
        CaseView rated = cases.getCase(caseNumber);
        check(level, reasons, text);
        Evaluation evaluation =
                repository.findForUpdate(rated.callId()).orElseThrow(() -> steps.notOpen(caseNumber, "evaluation"));
        evaluation.give(level, reasons == null ? List.of() : reasons, text, clock.instant());
        steps.evaluated(caseNumber, evaluation.getCallId(), level);
        given.fire(new EvaluationGiven(caseNumber, rated.callId(), evaluation.getAgent(), level));
        return evaluation.toView();
    }

    private static void check(Integer level, List<String> reasons, String text) {
        List<Violation> violations = new ArrayList<>();
        if (level == null || level < 1 || level > 5) {
            violations.add(new Violation("level", "unknown"));
        }
        if (reasons != null
                && (reasons.size() > MOST_REASONS || !reasons.stream().allMatch(Evaluations::isShort))) {
            violations.add(new Violation("reasons", "tooLong"));
        }
        if (text != null && text.length() > LONGEST_TEXT) {
            violations.add(new Violation("text", "tooLong"));
        }
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
    }

    private static boolean isShort(String reason) {
        return reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON;
    }

    /** The rating of the newest conversation of the case, or the invitation to it; not found where the case is not. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR})
    public Optional<EvaluationView> findEvaluation(String caseNumber) {
        cases.requireReadable(caseNumber);
        return repository.findNewest(caseNumber).map(Evaluation::toView);
    }
}
