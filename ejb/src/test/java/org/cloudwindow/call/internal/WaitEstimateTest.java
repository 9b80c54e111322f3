package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.cloudwindow.call.EstimatedWait;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {

    private static final List<Integer> KNOWN = List.of(280, 290, 300, 300, 310, 320, 300, 290, 310, 300);

    @Test
    void whoFindsAReadyAgentWaitsForTheRingOnly() {
        assertThat(WaitEstimate.of(1, 3, 1, List.of())).isEqualTo(new EstimatedWait(0, WaitEstimate.RING_SECONDS));
    }

    @Test
    void littleKnowledgeMakesAWideRangeAndMuchANarrowOne() {
        EstimatedWait guessed = WaitEstimate.of(4, 2, 0, List.of());
        EstimatedWait measured = WaitEstimate.of(4, 2, 0, KNOWN);
        assertThat(width(guessed)).isGreaterThan(3 * width(measured));
    }

    @Test
    void theRangeHoldsWhatReallyHappens() {
        // two agents of five minutes each: the fifth waits for two to three calls to end
        EstimatedWait wait = WaitEstimate.of(5, 2, 0, KNOWN);
        assertThat(wait.lowSeconds()).isLessThanOrEqualTo(600);
        assertThat(wait.highSeconds()).isGreaterThanOrEqualTo(900);
    }

    @Test
    void whoStandsFurtherBackIsNeverPromisedLess() {
        EstimatedWait before = WaitEstimate.of(1, 3, 0, KNOWN);
        for (int position = 2; position < 50; position++) {
            EstimatedWait next = WaitEstimate.of(position, 3, 0, KNOWN);
            assertThat(next.lowSeconds()).isGreaterThanOrEqualTo(before.lowSeconds());
            assertThat(next.highSeconds()).isGreaterThanOrEqualTo(before.highSeconds());
            before = next;
        }
    }

    @Test
    void withoutAnyAgentNothingShortIsPromised() {
        assertThat(WaitEstimate.of(1, 0, 0, KNOWN).highSeconds()).isGreaterThanOrEqualTo(3600);
        assertThat(WaitEstimate.of(1, 0, 0, Collections.emptyList()).lowSeconds())
                .isPositive();
    }

    @Test
    void whatCallersReallyWaitedMovesTheRangeTheMoreOfThemThereAre() {
        EstimatedWait expected = new EstimatedWait(200, 600);
        EstimatedWait few = WaitEstimate.learned(expected, Collections.nCopies(3, 2.0));
        EstimatedWait many = WaitEstimate.learned(expected, Collections.nCopies(40, 2.0));
        assertThat(few.highSeconds()).isBetween(601, many.highSeconds());
        assertThat(many.lowSeconds()).isLessThanOrEqualTo(800);
        assertThat(many.highSeconds()).isGreaterThanOrEqualTo(800);
        assertThat(width(many)).as("they all agreed").isLessThan(width(expected));
    }

    @Test
    void experienceThatScattersKeepsTheRangeWide() {
        EstimatedWait wide = WaitEstimate.learned(
                new EstimatedWait(200, 600), List.of(0.1, 0.2, 0.4, 0.5, 0.9, 1.0, 1.1, 1.5, 2.0, 2.5, 3.0, 4.0));
        assertThat(wide.lowSeconds()).isLessThanOrEqualTo(80);
        assertThat(wide.highSeconds()).isGreaterThanOrEqualTo(1200);
    }

    @Test
    void whoFindsSomebodyReadyIsToldTheRingAloneWhateverWasBefore() {
        EstimatedWait ring = new EstimatedWait(0, WaitEstimate.RING_SECONDS);
        assertThat(WaitEstimate.learned(ring, Collections.nCopies(20, 5.0))).isEqualTo(ring);
        assertThat(WaitEstimate.learned(new EstimatedWait(200, 600), List.of())).isEqualTo(new EstimatedWait(200, 600));
    }

    private static int width(EstimatedWait wait) {
        return wait.highSeconds() - wait.lowSeconds();
    }
}
