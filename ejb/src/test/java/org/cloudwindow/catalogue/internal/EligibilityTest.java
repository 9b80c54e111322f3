package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.cloudwindow.catalogue.Precheck;
import org.cloudwindow.catalogue.Precheck.Result;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private final Eligibility eligibility = new Eligibility(TestItem.guide());

    @Test
    @Clause("YCZ-B.2-a")
    void whoMeetsEveryConditionAskedMayApply() {
        assertThat(eligibility.judge(Map.of("C1", "yes", "C4", "in")).eligible())
                .isTrue();
        assertThat(eligibility.judge(Map.of("C1", "no", "C4", "in")).eligible()).isFalse();
    }

    @Test
    @Clause("YCZ-B.2.1-a")
    void theAnswerOfTheApplicantDecidesAndAFailureSaysWhy() {
        Precheck precheck = eligibility.judge(Map.of("C1", "no", "C4", "in"));
        assertThat(precheck.reasons())
                .contains(
                        new Precheck.Reason("C1", Result.FAIL, "满十八周岁再来。"),
                        new Precheck.Reason("C4", Result.PASS, "三十日内提出"));
    }

    @Test
    void nobodyIsEligibleByKeepingSilent() {
        Precheck precheck = eligibility.judge(Map.of("C1", "yes"));
        assertThat(precheck.eligible()).isFalse();
        assertThat(results(precheck)).containsEntry("C4", Result.UNKNOWN);
    }

    @Test
    @Clause({"YCZ-B.2.1-b", "YCZ-B.2.1-c"})
    void whatDataOrStaffJudgeIsAnnouncedAndStandsInNobodysWay() {
        // C3 has a question, but it is no part of the pre-check: the answer decides nothing
        Precheck precheck = eligibility.judge(Map.of("C1", "yes", "C4", "in", "C3", "no"));
        assertThat(results(precheck)).containsEntry("C2", Result.BY_DATA).containsEntry("C3", Result.BY_STAFF);
        assertThat(precheck.eligible()).isTrue();
    }

    @Test
    void theSameConditionMovedIntoThePreCheckDecides() {
        Eligibility moved = new Eligibility(TestItem.guide(patch -> patch.replace("/conditions/2/preCheck", true)));
        Precheck precheck = moved.judge(Map.of("C1", "yes", "C4", "in", "C3", "no"));
        assertThat(results(precheck)).containsEntry("C3", Result.FAIL);
        assertThat(precheck.eligible()).isFalse();
    }

    private static Map<String, Result> results(Precheck precheck) {
        return precheck.reasons().stream()
                .collect(Collectors.toMap(Precheck.Reason::conditionCode, Precheck.Reason::result));
    }
}
