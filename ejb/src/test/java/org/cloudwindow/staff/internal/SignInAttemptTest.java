package org.cloudwindow.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInAttemptTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final SignInAttempt attempt = new SignInAttempt("index");

    @Test
    void theFifthFailureLocks() {
        for (int failure = 1; failure < SignInAttempt.TRIES; failure++) {
            assertThat(attempt.failed(NOON, SignInAttempt.TRIES)).isFalse();
            assertThat(attempt.lockedFor(NOON)).isEmpty();
        }
        assertThat(attempt.failed(NOON, SignInAttempt.TRIES)).isTrue();
        assertThat(attempt.lockedFor(NOON)).contains(Duration.ofMinutes(15));
    }

    @Test
    void fromWhereverItTakesManyMore() {
        for (int failure = 1; failure < SignInAttempt.TRIES_ANYWHERE; failure++) {
            assertThat(attempt.failed(NOON, SignInAttempt.TRIES_ANYWHERE)).isFalse();
        }
        assertThat(attempt.failed(NOON, SignInAttempt.TRIES_ANYWHERE)).isTrue();
    }

    @Test
    void theLockOpensByItselfAfterAQuarterOfAnHour() {
        failFiveTimes();
        assertThat(attempt.lockedFor(NOON.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isPresent();
        assertThat(attempt.lockedFor(NOON.plus(Duration.ofMinutes(15)))).isEmpty();
    }

    @Test
    void afterALockFiveTriesAreFreeAgain() {
        failFiveTimes();
        assertThat(attempt.failed(NOON.plus(Duration.ofMinutes(16)), SignInAttempt.TRIES))
                .isFalse();
    }

    @Test
    void failuresFarApartDoNotAddUp() {
        for (int day = 0; day < 10; day++) {
            assertThat(attempt.failed(NOON.plus(Duration.ofDays(day)), SignInAttempt.TRIES))
                    .isFalse();
        }
    }

    private void failFiveTimes() {
        for (int failure = 0; failure < SignInAttempt.TRIES; failure++) {
            attempt.failed(NOON, SignInAttempt.TRIES);
        }
    }
}
