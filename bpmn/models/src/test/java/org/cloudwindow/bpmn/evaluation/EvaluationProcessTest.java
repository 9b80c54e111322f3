package org.cloudwindow.bpmn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the rating of a service. */
class EvaluationProcessTest {

    private ModelEngine models;
    private String call;

    @BeforeEach
    void aServiceIsOver() {
        models = ModelEngine.fresh();
        call = models.start(Evaluation.KEY, Map.of());
    }

    @Test
    void theApplicantIsInvitedAtOnce() {
        assertThat(models.acts()).containsExactly("inviteEvaluation");
        assertThat(models.isOver(call)).isFalse();
    }

    @Test
    void anEvaluationEndsTheWaiting() {
        assertThat(models.send(Evaluation.EVALUATED, call)).isTrue();

        assertThat(models.hasPassed(Evaluation.EVALUATED_END, call)).isTrue();
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void theInvitationStandsForSevenDays() {
        models.pass(Duration.ofDays(7).minusMinutes(1));
        assertThat(models.isOver(call)).isFalse();

        models.pass(Duration.ofMinutes(2));

        assertThat(models.acts()).containsExactly("inviteEvaluation", "expireEvaluation");
        assertThat(models.hasPassed(Evaluation.NOT_EVALUATED_END, call)).isTrue();
    }

    @Test
    void anExpiredInvitationTakesNoEvaluation() {
        models.pass(Duration.ofDays(8));

        assertThat(models.send(Evaluation.EVALUATED, call)).isFalse();
    }
}
