package org.cloudwindow.bpmn.callconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the connection of a call: waiting, ringing, passing on. */
class CallConnectionProcessTest {

    private ModelEngine models;
    private String call;

    @BeforeEach
    void aCallerIsWaiting() {
        models = ModelEngine.fresh();
        call = models.start(CallConnection.KEY, Map.of());
    }

    @Test
    void aCallerFirstGetsAPlaceInTheLine() {
        assertThat(models.acts()).containsExactly("joinQueue");
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void anOfferedCallIsATaskOfTheAgentsOfItsGroup() {
        models.send(CallConnection.CALL_OFFERED, call);

        assertThat(models.openTasks(call)).containsExactly(CallConnection.ANSWER_CALL);
        assertThat(models.changes()).singleElement().satisfies(change -> assertThat(change.groups())
                .containsExactly("deptMarket"));
    }

    @Test
    void anAnsweredCallIsConnected() {
        models.send(CallConnection.CALL_OFFERED, call);

        models.complete(CallConnection.ANSWER_CALL, call);

        assertThat(models.acts()).containsExactly("joinQueue", "connectCall");
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void itRingsForTwentySecondsAndIsThenPassedOn() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.pass(Duration.ofSeconds(19));
        assertThat(models.openTasks(call)).containsExactly(CallConnection.ANSWER_CALL);

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("joinQueue", "passOn");
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void aDeclinedCallIsPassedOnAtOnce() {
        models.send(CallConnection.CALL_OFFERED, call);

        assertThat(models.send(CallConnection.CALL_DECLINED, call)).isTrue();

        assertThat(models.acts()).containsExactly("joinQueue", "passOn");
    }

    @Test
    void aCallPassedOnCanBeOfferedAgainAndAgain() {
        for (int round = 0; round < 2; round++) {
            assertThat(models.send(CallConnection.CALL_OFFERED, call)).isTrue();
            models.pass(Duration.ofSeconds(21));
        }
        models.send(CallConnection.CALL_OFFERED, call);
        models.complete(CallConnection.ANSWER_CALL, call);

        assertThat(models.acts()).containsExactly("joinQueue", "passOn", "passOn", "connectCall");
    }

    @Test
    void anAnswerJustInTimeStopsTheClock() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.pass(Duration.ofSeconds(19));
        models.complete(CallConnection.ANSWER_CALL, call);

        models.pass(Duration.ofSeconds(5));

        assertThat(models.acts()).doesNotContain("passOn");
    }

    @Test
    void aCallIsNotOfferedTwiceAtOnce() {
        models.send(CallConnection.CALL_OFFERED, call);

        assertThat(models.send(CallConnection.CALL_OFFERED, call)).isFalse();
    }

    @Test
    void theGeneralDeskIsToldOfACallerWhoHasWaitedForAMinute() {
        models.pass(Duration.ofSeconds(59));
        assertThat(models.acts()).containsExactly("joinQueue");

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsExactly("joinQueue", "alarmGeneralDesk");
    }

    /** Passed among agents who do not answer, a caller would otherwise wait for ever without anybody being told. */
    @Test
    void ringingInVainDoesNotBeginTheMinuteAnew() {
        for (int i = 0; i < 3; i++) {
            models.send(CallConnection.CALL_OFFERED, call);
            models.pass(Duration.ofSeconds(21));
        }

        assertThat(models.acts()).contains("alarmGeneralDesk").containsOnlyOnce("alarmGeneralDesk");
    }

    @Test
    void onceAnsweredNobodyIsToldOfAWait() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.complete(CallConnection.ANSWER_CALL, call);

        models.pass(Duration.ofSeconds(61));

        assertThat(models.acts()).doesNotContain("alarmGeneralDesk");
    }

    @Test
    void theCallerGoesOnWaitingAfterTheAlarm() {
        models.pass(Duration.ofSeconds(61));

        assertThat(models.send(CallConnection.CALL_OFFERED, call)).isTrue();
        assertThat(models.openTasks(call)).containsExactly(CallConnection.ANSWER_CALL);
    }
}
