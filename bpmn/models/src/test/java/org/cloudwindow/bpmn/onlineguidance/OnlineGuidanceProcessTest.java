package org.cloudwindow.bpmn.onlineguidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.aftercall.AfterCall;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks mode 1 from the call to its end. */
class OnlineGuidanceProcessTest {

    private ModelEngine models;

    @BeforeEach
    void freshEngine() {
        models = ModelEngine.fresh();
    }

    @Test
    @Clause("YCZ-10.1.1.1-e")
    void guidanceBeginsAtTheMomentTheAgentJoins() {
        String call = models.start(OnlineGuidance.KEY, Map.of());
        models.send(Steps.CALL_OFFERED, call);
        assertThat(models.openTasks(call)).containsExactly(Steps.ANSWER_CALL);

        models.processes().complete(Steps.ANSWER_CALL, call, Map.of(Steps.AGENT, "market1"));

        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.GUIDE_APPLICATION);
        assertThat(models.acts()).containsExactly("joinQueue", "connectCall");
    }

    @Test
    void theAgentWhoAnsweredHoldsTheTasksOfGuidance() {
        models.connectedCall();

        assertThat(models.changes())
                .filteredOn(change -> change.taskKey().equals(OnlineGuidance.GUIDE_APPLICATION))
                .first()
                .satisfies(change -> {
                    assertThat(change.assignee()).isEqualTo("market1");
                    assertThat(change.groups()).containsExactly("deptMarket");
                });
    }

    @Test
    @Clause("YCZ-10.1.2-a4")
    void whatIsWrongOrMissingIsRepairedWithinTheSession() {
        String call = models.callInReview();

        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.REPAIR);

        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.GUIDE_APPLICATION);
        assertThat(models.acts()).doesNotContain("issueNotice", "submitCase");
    }

    @Test
    @Clause("YCZ-10.1.2-a5")
    void whatIsNotInStatutoryFormIsReturnedWithANotice() {
        String call = models.callInReview();

        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.RETURN);

        assertThat(models.acts()).containsOnlyOnce("issueNotice").doesNotContain("submitCase");
        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.GUIDE_APPLICATION);
    }

    @Test
    @Clause("YCZ-10.1.2-a6")
    void whatIsCompleteAndLawfulIsSubmitted() {
        String call = models.callInReview();

        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.SUBMIT);

        assertThat(models.acts()).containsOnlyOnce("submitCase").doesNotContain("issueNotice");
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void aReturnedCaseMayBeReviewedAgainAndSubmittedInTheSameCall() {
        String call = models.callInReview();
        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.RETURN);
        models.complete(OnlineGuidance.GUIDE_APPLICATION, call);

        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.SUBMIT);

        assertThat(models.acts()).containsSubsequence("issueNotice", "submitCase");
    }

    @Test
    void anOutcomeTheModelDoesNotKnowIsRefusedWithTheOpenTask() {
        String call = models.callInReview();

        assertThatThrownBy(() -> models.complete(OnlineGuidance.REVIEW_MATERIALS, call, "ACCEPT"))
                .isInstanceOfSatisfying(StepNotOpen.class, refusal -> assertThat(refusal.openTasks())
                        .containsExactly("初审"));
        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.REVIEW_MATERIALS);
    }

    @Test
    void aStepTheModelDoesNotAwaitIsRefusedWithTheOpenTask() {
        String call = models.connectedCall();

        assertThatThrownBy(() -> models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.SUBMIT))
                .isInstanceOfSatisfying(StepNotOpen.class, refusal -> assertThat(refusal.openTasks())
                        .containsExactly("辅导填报备件"));
    }

    @Test
    @Clause("YCZ-8.2.7")
    void theEvaluationIsInvitedWhenACallThatSubmittedIsOver() {
        String call = models.callInReview();
        models.complete(OnlineGuidance.REVIEW_MATERIALS, call, Steps.SUBMIT);
        assertThat(models.acts()).doesNotContain("inviteEvaluation");

        assertThat(models.send(OnlineGuidance.CALL_ENDED, call)).isTrue();

        assertThat(models.acts()).containsOnlyOnce("inviteEvaluation");
        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
    }

    @Test
    void hangingUpDuringGuidanceLeadsToWrapUpAndEvaluation() {
        String call = models.connectedCall();

        models.send(OnlineGuidance.CALL_ENDED, call);

        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
        assertThat(models.acts()).contains("inviteEvaluation").doesNotContain("submitCase");
    }

    @Test
    void hangingUpDuringReviewLeavesTheReviewUndecided() {
        String call = models.callInReview();

        models.send(OnlineGuidance.CALL_ENDED, call);

        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
        assertThat(models.acts()).doesNotContain("submitCase", "issueNotice");
    }

    @Test
    void aWrapUpDoneInTimeIsNotEndedByTheClock() {
        String call = models.connectedCall();
        models.send(OnlineGuidance.CALL_ENDED, call);
        models.pass(Duration.ofSeconds(59));

        models.complete(AfterCall.WRAP_UP, call);
        models.pass(Duration.ofSeconds(10));

        assertThat(models.acts()).doesNotContain("expireWrapUp");
        assertThat(models.hasPassed(AfterCall.WRAP_UP_DONE_END, call)).isTrue();
    }

    @Test
    void aWrapUpIsEndedAfterSixtySeconds() {
        String call = models.connectedCall();
        models.send(OnlineGuidance.CALL_ENDED, call);
        models.pass(Duration.ofSeconds(59));
        assertThat(models.acts()).doesNotContain("expireWrapUp");

        models.pass(Duration.ofSeconds(2));

        assertThat(models.acts()).containsOnlyOnce("expireWrapUp");
        assertThat(models.openTasks(call)).isEmpty();
    }

    @Test
    void theInstanceEndsOnlyWhenWrapUpAndEvaluationAreBothDone() {
        String call = models.connectedCall();
        models.send(OnlineGuidance.CALL_ENDED, call);
        models.complete(AfterCall.WRAP_UP, call);
        assertThat(models.isOver(call)).isFalse();

        models.send(Steps.EVALUATED, call);

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(OnlineGuidance.SERVICE_OVER_END, call)).isTrue();
    }

    @Test
    void anEvaluationGivenBeforeTheWrapUpIsDoneLeavesTheWrapUpOpen() {
        String call = models.connectedCall();
        models.send(OnlineGuidance.CALL_ENDED, call);

        models.send(Steps.EVALUATED, call);

        assertThat(models.openTasks(call)).containsExactly(AfterCall.WRAP_UP);
        assertThat(models.isOver(call)).isFalse();
    }

    @Test
    void aCallerWhoLeavesTheLineEndsTheInstance() {
        String call = models.start(OnlineGuidance.KEY, Map.of());

        assertThat(models.send(OnlineGuidance.CALLER_LEFT, call)).isTrue();

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(OnlineGuidance.CALLER_LEFT_END, call)).isTrue();
        assertThat(models.acts()).doesNotContain("inviteEvaluation");
    }

    @Test
    void aCallerWhoLeavesWhileItRingsTakesTheTaskAway() {
        String call = models.start(OnlineGuidance.KEY, Map.of());
        models.send(Steps.CALL_OFFERED, call);

        models.send(OnlineGuidance.CALLER_LEFT, call);

        assertThat(models.openTasks(call)).isEmpty();
        assertThat(models.isOver(call)).isTrue();
    }

    @Test
    void aMessageForAnotherCallMovesNothing() {
        String call = models.connectedCall();
        String other = models.connectedCall();

        models.send(OnlineGuidance.CALL_ENDED, other);

        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.GUIDE_APPLICATION);
    }

    @Test
    void aMessageNobodyWaitsForIsSaidToBeSo() {
        String call = models.connectedCall();

        assertThat(models.send(OnlineGuidance.CALLER_LEFT, call)).isFalse();
    }

    @Test
    void aRefusedIdentityEndsTheInstanceBeforeTheLine() {
        String call = models.start(OnlineGuidance.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));

        models.complete(Steps.CHECK_IDENTITY, call, Steps.REFUSE);

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(OnlineGuidance.IDENTITY_REFUSED_END, call)).isTrue();
        assertThat(models.acts()).doesNotContain("joinQueue");
    }

    @Test
    void anIdentityCheckedByStaffLeadsIntoTheLine() {
        String call = models.start(OnlineGuidance.KEY, Map.of(Steps.IDENTITY_LEVEL, 0));
        assertThat(models.acts()).isEmpty();

        models.complete(Steps.CHECK_IDENTITY, call, Steps.PASS);

        assertThat(models.acts()).containsExactly("joinQueue");
    }

    @Test
    void aChangeOfModeEndsTheInstanceWithoutWrapUp() {
        String call = models.connectedCall();

        assertThat(models.send(Steps.MODE_CHANGED, call)).isTrue();

        assertThat(models.isOver(call)).isTrue();
        assertThat(models.hasPassed(OnlineGuidance.MODE_CHANGED_END, call)).isTrue();
        assertThat(models.acts()).doesNotContain("inviteEvaluation");
    }

    @Test
    void aConversationTakenOverFromTheOtherModeDoesNotRingAgain() {
        String call = models.start(OnlineGuidance.KEY, Map.of(Steps.CONNECTED, true, Steps.AGENT, "market1"));

        assertThat(models.openTasks(call)).containsExactly(OnlineGuidance.GUIDE_APPLICATION);
        assertThat(models.acts()).isEmpty();
    }
}
