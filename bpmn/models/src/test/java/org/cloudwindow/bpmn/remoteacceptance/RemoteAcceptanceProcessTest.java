package org.cloudwindow.bpmn.remoteacceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.bpmn.aftercall.AfterCall;
import org.cloudwindow.bpmn.approvalsystem.ApprovalSystemHandling;
import org.cloudwindow.bpmn.casefollowup.CaseFollowUp;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks mode 2 from the call to the end of what follows it. */
class RemoteAcceptanceProcessTest {

    private ModelEngine models;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    /** A call of mode 2 answered by {@code market1}. */
    private String answered(int identityLevel) {
        String call = models.start(RemoteAcceptance.KEY, Map.of(Steps.IDENTITY_LEVEL, identityLevel));
        models.send(Steps.CALL_OFFERED, call);
        models.processes().complete(Steps.ANSWER_CALL, call, Map.of(Steps.AGENT, "market1"));
        return call;
    }

    private String opened(boolean oneStop) {
        String call = answered(1);
        models.processes().complete(Steps.OPEN_ACCEPTANCE, call, Map.of(Steps.ONE_STOP, oneStop));
        return call;
    }

    private String received() {
        String call = opened(true);
        models.complete(Steps.GUIDE_APPLICATION, call);
        models.reach(Steps.RECEIVED, call);
        models.complete(Steps.REVIEW_MATERIALS, call, Steps.SUBMIT);
        return call;
    }

    private String promised(Duration from) {
        String call = opened(true);
        models.complete(Steps.GUIDE_APPLICATION, call);
        models.processes()
                .reroute(
                        call,
                        Map.of(
                                Steps.STAGE,
                                Steps.RECEIVED,
                                Steps.PROMISE_DUE,
                                models.now().plus(from).toString()));
        models.complete(Steps.REVIEW_MATERIALS, call, Steps.SUBMIT);
        return call;
    }

    private String returned(Duration from) {
        String call = opened(true);
        models.complete(Steps.GUIDE_APPLICATION, call);
        models.processes()
                .reroute(
                        call,
                        Map.of(
                                Steps.STAGE,
                                Steps.RETURNED,
                                Steps.NOTICE_DUE,
                                models.now().plus(from).toString()));
        models.complete(Steps.REVIEW_MATERIALS, call, Steps.RETURN);
        models.send(Steps.CALL_ENDED, call);
        return call;
    }

    @Test
    @Clause("YCZ-10.2.1.1-b")
    void acceptanceBeginsAtTheMomentTheAgentJoins() {
        String call = models.start(RemoteAcceptance.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));
        models.send(Steps.CALL_OFFERED, call);
        assertThat(models.openTasks(call)).containsExactly(Steps.ANSWER_CALL);

        models.processes().complete(Steps.ANSWER_CALL, call, Map.of(Steps.AGENT, "market1"));

        assertThat(models.openTasks(call)).containsExactly(Steps.CHECK_IDENTITY);
    }

    @Test
    @Clause("YCZ-10.2.2-a")
    void identityIsProvenBeforeAcceptanceIsOpened() {
        String call = answered(0);
        assertThatThrownBy(() -> models.complete(Steps.OPEN_ACCEPTANCE, call)).isInstanceOf(StepNotOpen.class);

        models.complete(Steps.CHECK_IDENTITY, call, Steps.PASS);

        assertThat(models.openTasks(call)).containsExactly(Steps.OPEN_ACCEPTANCE);
    }

    @Test
    void anIdentityProvenWhileWaitingIsNotAskedAgain() {
        String call = models.start(RemoteAcceptance.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));
        models.processes().reroute(call, Map.of(Steps.IDENTITY_LEVEL, 1));
        models.send(Steps.CALL_OFFERED, call);
        models.processes().complete(Steps.ANSWER_CALL, call, Map.of(Steps.AGENT, "market1"));

        assertThat(models.openTasks(call)).containsExactly(Steps.OPEN_ACCEPTANCE);
    }

    @Test
    @Clause("YCZ-10.2.2-a")
    void aRefusedIdentityLeavesAConsultationAndNoAcceptance() {
        String call = answered(0);

        models.complete(Steps.CHECK_IDENTITY, call, Steps.REFUSE);

        assertThat(models.openTasks(call)).isEmpty();
        assertThat(models.hasPassed(RemoteAcceptance.IDENTITY_REFUSED_END, call))
                .isTrue();
        models.send(Steps.CALL_ENDED, call);
        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
    }

    @Test
    void aCallerWhoLeavesTheLineEndsTheInstance() {
        String call = models.start(RemoteAcceptance.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        assertThat(models.send(Steps.CALLER_LEFT, call)).isTrue();

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(RemoteAcceptance.CALLER_LEFT_END, call)).isTrue();
    }

    @Test
    @Clause("YCZ-10.2.2-c")
    void anItemOfTheWindowIsFilledInTheWindow() {
        String call = opened(true);

        assertThat(models.openTasks(call)).containsExactly(Steps.GUIDE_APPLICATION);
    }

    @Test
    @Clause("YCZ-10.2.2-e")
    void whatIsCompleteIsReceivedAndGoesToTheDepartmentWhileTheyStillTalk() {
        String call = received();

        assertThat(models.acts()).containsOnlyOnce("submitCase");
        assertThat(models.openTasks(call)).containsExactly(Steps.DECIDE_ACCEPTANCE);
        assertThat(models.changes())
                .filteredOn(change -> change.taskKey().equals(Steps.DECIDE_ACCEPTANCE))
                .first()
                .satisfies(change -> {
                    assertThat(change.groups()).containsExactly("deptMarket");
                    assertThat(change.assignee()).isNull();
                    assertThat(change.dueAt()).isEqualTo(models.now().plus(Duration.ofDays(5)));
                });
    }

    @Test
    void whatIsWrongIsRepairedWithinTheCallOrReturnedWithOneNotice() {
        String call = opened(true);
        models.complete(Steps.GUIDE_APPLICATION, call);
        models.complete(Steps.REVIEW_MATERIALS, call, Steps.REPAIR);
        models.complete(Steps.GUIDE_APPLICATION, call);
        models.complete(Steps.REVIEW_MATERIALS, call, Steps.RETURN);

        assertThat(models.acts()).containsOnlyOnce("issueNotice").doesNotContain("submitCase");
        assertThat(models.openTasks(call)).containsExactly(Steps.GUIDE_APPLICATION);
    }

    @Test
    void theDecisionOutlivesTheCall() {
        String call = received();
        models.send(Steps.CALL_ENDED, call);
        models.complete(AfterCall.WRAP_UP, call);
        models.send(Steps.EVALUATED, call);
        assertThat(models.openTasks(call)).containsExactly(Steps.DECIDE_ACCEPTANCE);

        models.complete(Steps.DECIDE_ACCEPTANCE, call, Steps.ACCEPT);

        assertThat(models.acts()).containsOnlyOnce("acceptCase").doesNotContain("refuseCase");
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void aRefusalIsPutIntoWriting() {
        String call = received();

        models.complete(Steps.DECIDE_ACCEPTANCE, call, Steps.REFUSE);

        assertThat(models.acts()).containsOnlyOnce("refuseCase").doesNotContain("acceptCase");
    }

    @Test
    void aPromiseIsRemindedOnceAtItsDayAndMayStillBeKept() {
        String call = promised(Duration.ofDays(10));
        assertThat(models.openTasks(call)).containsExactlyInAnyOrder(Steps.DECIDE_ACCEPTANCE, Steps.FOLLOW_PROMISE);
        models.pass(Duration.ofDays(9));
        assertThat(models.acts()).doesNotContain("remindPromise");

        models.pass(Duration.ofDays(1).plusMinutes(1));
        models.pass(Duration.ofDays(10));
        assertThat(models.acts()).containsOnlyOnce("remindPromise");

        models.complete(Steps.FOLLOW_PROMISE, call);
        assertThat(models.hasPassed(CaseFollowUp.PROMISE_KEPT_END, call)).isTrue();
    }

    @Test
    void aPromiseKeptInTimeIsNotReminded() {
        String call = promised(Duration.ofDays(10));

        models.complete(Steps.FOLLOW_PROMISE, call);
        models.pass(Duration.ofDays(20));

        assertThat(models.acts()).doesNotContain("remindPromise");
    }

    @Test
    void aReturnedCaseIsClosedWhenItsDayIsOver() {
        String call = returned(Duration.ofDays(5));
        models.pass(Duration.ofDays(4));
        assertThat(models.acts()).doesNotContain("closeUnsupplied");

        models.pass(Duration.ofDays(2));

        assertThat(models.acts()).containsOnlyOnce("closeUnsupplied");
    }

    @Test
    void aReturnedCaseThatIsTakenUpAgainIsNotClosed() {
        String call = returned(Duration.ofDays(5));

        assertThat(models.send(Steps.CASE_TAKEN_UP, call)).isTrue();
        models.pass(Duration.ofDays(6));

        assertThat(models.acts()).doesNotContain("closeUnsupplied");
        assertThat(models.hasPassed(CaseFollowUp.CORRECTION_OVER_END, call)).isTrue();
    }

    @Test
    void aCallThatBreaksBeforeAnythingWasReceivedLeavesNothingToFollow() {
        String call = opened(true);

        models.send(Steps.CALL_ENDED, call);

        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
        assertThat(models.hasPassed(CaseFollowUp.NOTHING_LEFT_END, call)).isTrue();
        assertThat(models.acts()).contains("inviteEvaluation").doesNotContain("submitCase");
    }

    @Test
    @Clause("YCZ-10.2.2-f")
    void anItemElsewhereIsOpenedFromTheWorkbenchAndHandedOver() {
        String call = opened(false);
        assertThat(models.openTasks(call)).containsExactly(Steps.OPEN_APPROVAL_SYSTEM);

        openSystem(call);

        assertThat(models.acts()).containsOnlyOnce("handOver");
        assertThat(models.openTasks(call)).containsExactly(Steps.COMPLETE_APPLICATION);
    }

    private void openSystem(String call) {
        models.reach(Steps.HAND_OVER, call);
        models.complete(Steps.OPEN_APPROVAL_SYSTEM, call);
        models.work();
    }

    @Test
    @Clause("YCZ-10.2.2-h")
    void theNumberIsFetchedWhenTheApplicationIsComplete() {
        String call = opened(false);
        openSystem(call);

        models.complete(Steps.COMPLETE_APPLICATION, call);
        models.reach(Steps.NUMBERED, call);
        models.work();

        assertThat(models.acts()).containsOnlyOnce("fetchNumber");
        assertThat(models.hasPassed(ApprovalSystemHandling.APPLICATION_MADE_END, call))
                .isTrue();
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void aSystemThatIsAwayIsTriedAgainEveryMinuteUntilItAnswers() {
        String call = opened(false);
        models.approvalSystemAnswers("AWAY");
        openSystem(call);
        models.pass(Duration.ofSeconds(61));
        models.work();
        assertThat(models.acts().stream().filter("handOver"::equals)).hasSize(2);

        models.approvalSystemAnswers("DONE");
        models.pass(Duration.ofSeconds(61));
        models.work();

        assertThat(models.openTasks(call)).containsExactly(Steps.COMPLETE_APPLICATION);
    }

    @Test
    void aTypedNumberEndsTheWaitingForASystemThatIsAway() {
        String call = opened(false);
        models.approvalSystemAnswers("AWAY");
        openSystem(call);

        models.reach(Steps.NUMBERED, call);
        assertThat(models.send(Steps.NUMBER_ENTERED, call)).isTrue();

        assertThat(models.hasPassed(ApprovalSystemHandling.APPLICATION_MADE_END, call))
                .isTrue();
    }

    @Test
    void aNumberKnownBeforehandNeedsNoApplicationInTheSystem() {
        String call = opened(false);
        models.approvalSystemAnswers("NUMBERED");

        openSystem(call);

        assertThat(models.hasPassed(ApprovalSystemHandling.APPLICATION_MADE_END, call))
                .isTrue();
    }

    @Test
    void aRefusedHandOverIsTheAgentsAgain() {
        String call = opened(false);
        models.approvalSystemAnswers("REFUSED");

        openSystem(call);

        assertThat(models.openTasks(call)).containsExactly(Steps.OPEN_APPROVAL_SYSTEM);
    }

    @Test
    void aHandOverThatWaitsGoesOnAfterTheCall() {
        String call = opened(false);
        models.approvalSystemAnswers("AWAY");
        openSystem(call);

        models.send(Steps.CALL_ENDED, call);
        models.work();
        models.approvalSystemAnswers("DONE");
        models.pass(Duration.ofSeconds(59));
        models.pass(Duration.ofSeconds(2));
        models.work();

        assertThat(models.openTasks(call)).contains(Steps.COMPLETE_APPLICATION);
    }

    @Test
    void aMissingNumberIsLookedForEveryDayUntilItIsThere() {
        String call = opened(false);
        openSystem(call);
        models.complete(Steps.COMPLETE_APPLICATION, call);
        models.reach(Steps.NO_NUMBER, call);
        models.work();
        assertThat(models.openTasks(call)).containsExactly(Steps.ENTER_NUMBER);

        models.pass(Duration.ofDays(1).plusMinutes(1));
        assertThat(models.acts().stream().filter("fetchNumber"::equals)).hasSize(2);
        assertThat(models.openTasks(call)).containsExactly(Steps.ENTER_NUMBER);

        models.reach(Steps.NUMBERED, call);
        models.pass(Duration.ofDays(1).plusMinutes(1));
        assertThat(models.hasPassed(CaseFollowUp.NUMBERED_END, call)).isTrue();
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void aTypedNumberEndsTheLookingForIt() {
        String call = opened(false);
        openSystem(call);
        models.complete(Steps.COMPLETE_APPLICATION, call);
        models.reach(Steps.NO_NUMBER, call);
        models.work();

        models.complete(Steps.ENTER_NUMBER, call);

        assertThat(models.hasPassed(CaseFollowUp.NUMBERED_END, call)).isTrue();
    }

    @Test
    @Clause("YCZ-8.2.4-b")
    void aChangeOfModeEndsTheInstanceWithoutWrapUp() {
        String call = opened(true);

        assertThat(models.send(Steps.MODE_CHANGED, call)).isTrue();

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(RemoteAcceptance.MODE_CHANGED_END, call)).isTrue();
        assertThat(models.acts()).doesNotContain("inviteEvaluation");
    }

    @Test
    @Clause("YCZ-8.2.4-b")
    void aConversationTakenOverFromTheOtherModeDoesNotRingAgain() {
        String call = models.start(
                RemoteAcceptance.KEY, new HashMap<>(Map.of(Steps.CONNECTED, true, Steps.AGENT, "market1")));

        assertThat(models.openTasks(call)).containsExactly(Steps.OPEN_ACCEPTANCE);
        assertThat(models.acts()).isEmpty();
    }
}
