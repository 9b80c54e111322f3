package org.cloudwindow.bpmn.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the ring at a caller who is called back: picked up, not now, never. */
class CallBackProcessTest {

    private ModelEngine models;
    private String call;

    @BeforeEach
    void anAgentTookTheCall() {
        models = ModelEngine.fresh();
        call = models.start(CallBack.KEY, Map.of());
    }

    @Test
    void whoPicksUpIsThere() {
        assertThat(models.send(Steps.CALLER_PICKED_UP, call)).isTrue();

        assertThat(models.acts()).isEmpty();
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void itRingsForAMinuteAndThenTheAgentIsFree() {
        models.pass(Duration.ofSeconds(59));
        assertThat(models.acts()).isEmpty();

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("missCaller");
        assertThat(models.send(Steps.CALLER_PICKED_UP, call)).as("too late").isFalse();
    }

    @Test
    void whoSaysNotNowIsTriedLater() {
        assertThat(models.send(Steps.CALLER_NOT_NOW, call)).isTrue();

        assertThat(models.acts()).containsExactly("missCaller");
        models.pass(Duration.ofSeconds(299));
        assertThat(models.acts()).containsExactly("missCaller");
        models.pass(Duration.ofSeconds(2));
        assertThat(models.acts()).containsExactly("missCaller", "returnToLine");
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void afterTheSecondTimeTheCallerIsToldAndNotTriedAgain() {
        models.send(Steps.CALLER_NOT_NOW, call);
        models.pass(Duration.ofMinutes(6));
        call = models.start(CallBack.KEY, Map.of());

        models.pass(Duration.ofSeconds(61));

        assertThat(models.acts()).containsExactly("missCaller", "returnToLine", "missCaller", "giveUpCallBack");
        assertThat(models.isOver(call)).isTrue();
    }
}
