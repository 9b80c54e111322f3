package org.cloudwindow.applicant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cloudwindow.applicant.FaceOutcome;
import org.cloudwindow.applicant.FaceResult;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class FaceMatchTest {

    @Test
    void whoMatchesPassesAtAnyAge() {
        assertThat(FaceMatch.outcomeOf(FaceResult.MATCH, 20)).isEqualTo(FaceOutcome.PASSED);
        assertThat(FaceMatch.outcomeOf(FaceResult.MATCH, 90)).isEqualTo(FaceOutcome.PASSED);
    }

    @Test
    @Clause("GBT-9.8.5.2-b")
    void aFailureIsOnlyNotedOver60() {
        for (FaceResult failed : new FaceResult[] {FaceResult.MISMATCH, FaceResult.NO_FACE}) {
            assertThat(FaceMatch.outcomeOf(failed, 60)).isEqualTo(FaceOutcome.REFUSED);
            assertThat(FaceMatch.outcomeOf(failed, 61)).isEqualTo(FaceOutcome.FLAGGED);
        }
    }
}
