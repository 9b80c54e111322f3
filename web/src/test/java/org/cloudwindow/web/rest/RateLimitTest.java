package org.cloudwindow.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cloudwindow.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private final RateLimit limit = new RateLimit();

    @BeforeEach
    void useUpTheBurst() {
        limit.clock = NOON;
        for (int i = 0; i < RateLimit.BURST; i++) {
            limit.count("one");
        }
    }

    @Test
    void whoAsksTooMuchHasToWait() {
        assertThatThrownBy(() -> limit.count("one")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void afterASecondSomeMoreIsAllowed() {
        limit.clock = Clock.offset(NOON, Duration.ofSeconds(1));
        for (int i = 0; i < RateLimit.PER_SECOND; i++) {
            limit.count("one");
        }
        assertThatThrownBy(() -> limit.count("one")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobodyWaitsForAnother() {
        assertThatCode(() -> limit.count("two")).doesNotThrowAnyException();
    }

    @Test
    void whoIsUnknownIsNotCounted() {
        assertThatCode(() -> {
                    for (int i = 0; i < 2 * RateLimit.BURST; i++) {
                        limit.count(null);
                    }
                })
                .doesNotThrowAnyException();
    }
}
