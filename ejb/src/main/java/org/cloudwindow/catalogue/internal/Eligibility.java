package org.cloudwindow.catalogue.internal;

import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.CheckedBy;
import org.cloudwindow.catalogue.Condition;
import org.cloudwindow.catalogue.ConditionOption;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Precheck;
import org.cloudwindow.catalogue.Precheck.Reason;
import org.cloudwindow.catalogue.Precheck.Result;

/**
 * The preliminary answer to whether an applicant may apply (DB4110 B.2). A condition of the pre-check step is judged
 * by the answer where there is one; what a data source or staff will judge is only announced.
 */
class Eligibility {

    private final ItemGuide guide;

    Eligibility(ItemGuide guide) {
        this.guide = guide;
    }

    /** @param answers option codes by condition code */
    Precheck judge(Map<String, String> answers) {
        List<Reason> reasons = guide.conditions().stream()
                .map(each -> judge(each, answers.get(each.code())))
                .toList();
        boolean eligible =
                reasons.stream().noneMatch(each -> each.result() == Result.FAIL || each.result() == Result.UNKNOWN);
        return new Precheck(eligible, reasons);
    }

    private static Reason judge(Condition condition, String answer) {
        if (!condition.preCheck() || condition.question() == null || answer == null) {
            return new Reason(condition.code(), undecided(condition), condition.text());
        }
        boolean passes = condition.question().options().stream()
                .filter(each -> each.code().equals(answer))
                .anyMatch(ConditionOption::passes);
        return passes
                ? new Reason(condition.code(), Result.PASS, condition.text())
                : new Reason(condition.code(), Result.FAIL, condition.failText());
    }

    private static Result undecided(Condition condition) {
        if (condition.checkedBy() == CheckedBy.APPLICANT) {
            return Result.UNKNOWN;
        }
        return condition.checkedBy() == CheckedBy.DATA ? Result.BY_DATA : Result.BY_STAFF;
    }
}
