package org.cloudwindow.bpmn.callconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.Steps;
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

    @Test
    void everyThirtySecondsTheCallIsOfferedToMoreUntilTheThirdRing() {
        call = models.start(CallConnection.KEY, Map.of("regionLevel", "TOWNSHIP", "mode", "BUSINESS_SUPPORT"));
        models.routes().clear();
        models.pass(Duration.ofSeconds(29));
        assertThat(models.routes()).isEmpty();

        models.pass(Duration.ofSeconds(2));
        assertThat(models.routes()).contains("DEPARTMENT");
        models.routes().clear();
        models.pass(Duration.ofSeconds(31));
        assertThat(models.routes()).contains("DEPARTMENT_HERE,DEPARTMENT,REGION_DESK,GENERAL_DESK");
        models.routes().clear();

        models.pass(Duration.ofMinutes(10));
        assertThat(models.routes()).as("there is no fourth ring").isEmpty();
    }

    @Test
    void theFirstRingIsDecidedBeforeAnybodyIsOffered() {
        assertThat(models.routes()).containsExactly("DEPARTMENT,GENERAL_DESK");
    }

    @Test
    void theRangeWidensWhileTheCallRings() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.routes().clear();

        models.pass(Duration.ofSeconds(31));

        assertThat(models.routes()).hasSize(1);
    }

    @Test
    void anAnswerEndsTheWidening() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.complete(CallConnection.ANSWER_CALL, call);
        models.routes().clear();

        models.pass(Duration.ofSeconds(31));

        assertThat(models.routes()).isEmpty();
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void aCallerWhoIsCalledBackIsConnectedOncePickedUp() {
        models.send(CallConnection.CALL_OFFERED, call);
        assertThat(models.send(Steps.CALL_BACK_TAKEN, call)).isTrue();
        assertThat(models.openTasks(call)).as("it rings at nobody else").isEmpty();
        assertThat(models.acts()).doesNotContain("connectCall");

        assertThat(models.send(Steps.CALLER_PICKED_UP, call)).isTrue();

        assertThat(models.acts()).contains("connectCall");
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void aCallerWhoDidNotPickUpIsOfferedAgain() {
        models.send(CallConnection.CALL_OFFERED, call);
        models.send(Steps.CALL_BACK_TAKEN, call);
        models.pass(Duration.ofSeconds(61));
        assertThat(models.send(CallConnection.CALL_OFFERED, call))
                .as("left alone for a while")
                .isFalse();
        models.pass(Duration.ofSeconds(301));

        assertThat(models.send(CallConnection.CALL_OFFERED, call)).isTrue();
        models.send(Steps.CALL_BACK_TAKEN, call);
        models.send(Steps.CALLER_PICKED_UP, call);

        assertThat(models.acts()).contains("missCaller", "returnToLine", "connectCall");
    }
}
