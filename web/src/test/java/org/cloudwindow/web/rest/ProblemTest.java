package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aBrokenRuleIsFoundUnderWhateverWrapsIt() {
        Problem problem = Problem.from(new RuntimeException(new IllegalStateException(RuleBroken.conflict("STALE"))));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("STALE");
    }

    @Test
    void factsAreMembersOfTheirOwnAndCannotReplaceTheStandardOnes() {
        Problem problem = Problem.from(RuleBroken.conflict("OUTSIDE_HOURS", Map.of("phone", "0000-1", "status", 200)));
        assertThat(problem.body(Language.ENGLISH))
                .containsEntry("phone", "0000-1")
                .containsEntry("status", 409);
    }

    @Test
    void aStepThatIsNotOpenNamesTheOnesThatAre() {
        Problem problem = Problem.from(new StepNotOpen("x", List.of("Task_AnswerCall")));
        assertThat(problem.body(Language.ENGLISH)).containsEntry("openTasks", List.of("Task_AnswerCall"));
    }

    @Test
    void whatAnotherHasChangedMeanwhileIsStale() {
        assertThat(Problem.from(new RuntimeException(new OptimisticLockException()))
                        .code())
                .isEqualTo("STALE");
    }

    @Test
    void whatNobodyForesawIsNotExplainedToTheCaller() {
        assertThat(Problem.from(new NullPointerException("secret"))).isNull();
        assertThat(Problem.incident("AB12").body(Language.ENGLISH).toString())
                .contains("AB12")
                .doesNotContain("secret");
    }

    @Test
    void eachFieldIsNamedWithASentenceInTheReadersLanguage() {
        Problem problem = Problem.from(RuleBroken.invalid("idNumber", "idNumber"));
        assertThat(problem.body(Language.ENGLISH).get("violations").toString()).contains("This ID number is not right");
        assertThat(problem.body(Language.CHINESE).get("violations").toString()).contains("身份证号码不正确");
    }
}
