package org.cloudwindow.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LineWatchTest {

    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private final LineWatch watch = new LineWatch(START);

    @Test
    void whileItBeatsEveryRingIsHeard() {
        Instant now = START;
        while (now.isBefore(START.plusSeconds(20))) {
            now = now.plusSeconds(2);
            watch.beat(now);
        }
        assertThat(watch.covers(START, now.plusSeconds(1))).isTrue();
    }

    @Test
    void aRingBegunBeforeAGapIsNotHeardAndOneBegunAfterItIs() {
        Instant back = START.plusSeconds(300);
        watch.beat(back);
        assertThat(watch.covers(back.minusSeconds(1), back)).isFalse();
        assertThat(watch.covers(back, back.plusSeconds(1))).isTrue();
    }

    @Test
    void aNodeThatComesBackTellsWhetherAnotherWasThere() {
        watch.resume(START.plusSeconds(3));
        assertThat(watch.covers(START, START.plusSeconds(3))).isTrue();
        Instant back = START.plusSeconds(3).plus(LineWatch.ALONE).plusMillis(1);
        watch.resume(back);
        assertThat(watch.covers(START, back)).isFalse();
    }

    @Test
    void aTimerThatComesBeforeTheFirstBeatKnowsOfTheGap() {
        assertThat(watch.covers(START, START.plus(LineWatch.AWAY))).isTrue();
        assertThat(watch.covers(START, START.plus(LineWatch.AWAY).plusMillis(1)))
                .isFalse();
    }
}
