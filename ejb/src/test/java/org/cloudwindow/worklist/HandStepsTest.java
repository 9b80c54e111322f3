package org.cloudwindow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.Test;

/** Which steps are taken from the list, and which by a call of their own. */
class HandStepsTest {

    @Test
    void answeringIsNeverDoneFromTheList() {
        assertThat(HandSteps.isByHand(Steps.ANSWER_CALL)).isFalse();
        assertThat(HandSteps.ownCallOf(Steps.ANSWER_CALL, "")).contains("PUT /calls/{id}/assignment");
    }

    @Test
    void aReviewIsSubmittedOrReturnedByItsOwnCalls() {
        assertThat(HandSteps.ownCallOf(Steps.REVIEW_MATERIALS, Steps.SUBMIT))
                .contains("POST /cases/{number}/submission");
        assertThat(HandSteps.ownCallOf(Steps.REVIEW_MATERIALS, Steps.RETURN))
                .contains("POST /cases/{number}/one-time-notice");
    }

    @Test
    void repairingWithinTheCallHasNoCallOfItsOwn() {
        assertThat(HandSteps.ownCallOf(Steps.REVIEW_MATERIALS, Steps.REPAIR)).isEmpty();
        assertThat(HandSteps.outcomesOf(Steps.REVIEW_MATERIALS)).containsExactly(Steps.REPAIR);
    }

    @Test
    void anIdentityIsCheckedByHand() {
        assertThat(HandSteps.isByHand(Steps.CHECK_IDENTITY)).isTrue();
        assertThat(HandSteps.outcomesOf(Steps.CHECK_IDENTITY)).containsExactly(Steps.PASS, Steps.REFUSE);
    }

    @Test
    void aStepAProcessOwnerDrewIsTakenByHand() {
        assertThat(HandSteps.isByHand("Task_CallBackTomorrow")).isTrue();
        assertThat(HandSteps.ownCallOf("Task_CallBackTomorrow", "DONE")).isEmpty();
    }
}
