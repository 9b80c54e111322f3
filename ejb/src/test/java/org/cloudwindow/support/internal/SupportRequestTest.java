package org.cloudwindow.support.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.support.SupportState;
import org.junit.jupiter.api.Test;

class SupportRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final SupportRequest request = new SupportRequest(
            "A-1", "call", "000131008000", "market1", List.of("deptSocial", "deptHealth"), "需要哪些证明？", NOW);

    @Test
    void departmentsAreAskedOneAfterTheOther() {
        assertThat(request.group()).isEqualTo("deptSocial");
        assertThat(request.goToNext()).contains("deptHealth");
        assertThat(request.goToNext()).isEmpty();
    }

    @Test
    void theFirstDepartmentNamedOwesTheAnswerInWriting() {
        request.goToNext();

        assertThat(request.turnIntoWriting()).isEqualTo("deptSocial");
        assertThat(request.state()).isEqualTo(SupportState.WRITTEN);
    }

    @Test
    void whatIsClaimedIsNotClaimedAgain() {
        request.claim("social1", NOW);

        assertThatThrownBy(() -> request.claim("social2", NOW)).isInstanceOf(RuleBroken.class);
        assertThat(request.isHeldBy("social1")).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeClaimedByAnother() {
        request.claim("social1", NOW);
        request.release(NOW);
        request.claim("social2", NOW);

        assertThat(request.isHeldBy("social2")).isTrue();
    }

    @Test
    void whatIsOverStaysOver() {
        request.end(SupportState.WITHDRAWN, NOW);

        assertThatThrownBy(() -> request.end(SupportState.ANSWERED, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("SUPPORT_OVER");
    }
}
