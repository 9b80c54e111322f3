package org.cloudwindow.device.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TestCallTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TestCall call = owedSince(Instant.parse("2026-11-01T00:00:00Z"));
    private final Instant due = call.dueOn(DAY);

    @Test
    void itIsOwedInTheCitysTime() {
        assertThat(due).isEqualTo(Instant.parse("2026-11-23T00:30:00Z"));
        assertThat(call.view().at()).isEqualTo("08:30");
    }

    @Test
    void itIsMissingOnlyWhenTheGraceIsOver() {
        assertThat(call.isMissing(due.plus(TestCall.GRACE).minusSeconds(1), null))
                .isFalse();
        assertThat(call.isMissing(due.plus(TestCall.GRACE), null)).isTrue();
        assertThat(call.isMissing(due.minus(Duration.ofHours(1)), null)).isFalse();
    }

    @Test
    void yesterdaysDoesNotFulfilTodays() {
        Instant late = due.plus(Duration.ofHours(2));
        assertThat(call.isMissing(late, due.minusSeconds(1))).isTrue();
        assertThat(call.isMissing(late, due)).isFalse();
    }

    @Test
    void whatIsSetAfterItsTimeIsOwedFromTheNextDayOn() {
        TestCall fresh = owedSince(due.plusSeconds(1));
        assertThat(fresh.isMissing(due.plus(Duration.ofHours(2)), null)).isFalse();
        assertThat(fresh.isMissing(due.plus(Duration.ofHours(26)), null)).isTrue();
    }

    private static TestCall owedSince(Instant time) {
        TestCall call = new TestCall("TOWN");
        call.owedAt(LocalTime.of(8, 30), time);
        return call;
    }
}
