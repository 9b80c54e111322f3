package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.guidance.internal.TestItem.NOW;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.shared.Groups;
import org.junit.jupiter.api.Test;

/** A case of mode 2: begun with nothing, and on its way after it was handed in. */
class RemoteCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final GuidanceCase it = new GuidanceCase("YC1", "CODE", "REMOTE_ACCEPTANCE", null, NOW);

    @Test
    void aCaseWithoutItemBelongsToTheGeneralDesk() {
        assertThat(it.isRemote()).isTrue();
        assertThat(it.getItemCode()).isNull();
        assertThat(it.getItemGroup()).isEqualTo(Groups.AGENT);
    }

    @Test
    void onlyAReturnedCaseHasADay() {
        assertThat(it.noticeDue()).isEmpty();

        it.issueNotice("GZ1", DAY, List.of(new NoticeView.Line("FORM_FIELD", "k", null, "l", "d", null)), NOW);

        // the day itself still counts: it ends at midnight in China
        assertThat(it.noticeDue()).isEqualTo("2026-12-01T16:00:00Z");
        it.lapse(NOW);
        assertThat(it.noticeDue()).isEmpty();
        assertThat(it.getState().mayBeTakenUp()).isFalse();
    }

    @Test
    void whatIsWithTheApprovalSystemIsNotTakenUpAgainUntilItIsTakenBack() {
        it.handOver(NOW);
        assertThat(it.getState().mayBeTakenUp()).isFalse();
        assertThat(it.getState().isInHand()).isFalse();

        it.takenBack(NOW);
        assertThat(it.getState().isInHand()).isTrue();
    }

    @Test
    void aTypedNumberAfterTheApplicationKeepsTheMomentOfHandingIn() {
        it.applied(NOW);
        it.applied(NOW.plus(Duration.ofDays(1)));

        assertThat(it.getSubmittedAt()).isEqualTo(NOW);
        assertThat(it.getState()).isEqualTo(CaseState.SUBMITTED);
    }

    @Test
    void aPromiseIsOverdueOnceAndNeverAfterItWasKept() {
        CasePromise promise = new CasePromise(1, DAY);
        promise.give(List.of("M3", "M4"), NOW);
        assertThat(promise.getMaterials()).containsExactly("M3", "M4");

        assertThat(promise.isOverdue(NOW)).isTrue();
        assertThat(promise.isOverdue(NOW)).isFalse();

        CasePromise kept = new CasePromise(1, DAY);
        kept.give(List.of("M3"), NOW);
        kept.keep(NOW);
        assertThat(kept.isOverdue(NOW)).isFalse();
    }

    @Test
    void anotherDayHasToBePromisedAgain() {
        CasePromise promise = new CasePromise(1, DAY);
        promise.give(List.of("M3"), NOW);

        promise.agree(DAY.plusDays(1));

        assertThat(promise.isGiven()).isFalse();
        assertThat(promise.getDueOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aSystemThatIsAwayIsToldOnce() {
        CaseHandOver handOver = new CaseHandOver(1);
        handOver.ask("审批系统", "market1", NOW);

        assertThat(handOver.isAway("connection refused")).isTrue();
        assertThat(handOver.isAway("x".repeat(500))).isFalse();
        assertThat(handOver.toView().failure()).hasSize(200);
    }
}
