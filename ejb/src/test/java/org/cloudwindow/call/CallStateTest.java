package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallStateTest {

    @ParameterizedTest
    @CsvSource({
        "QUEUED, OFFERED",
        "OFFERED, CONNECTED",
        "OFFERED, QUEUED",
        "CONNECTED, HELD",
        "HELD, CONNECTED",
        "CONNECTED, WRAP_UP",
        "WRAP_UP, ENDED",
        "QUEUED, ABANDONED",
        "OFFERED, ABANDONED",
        "QUEUED, CALLBACK",
        "CALLBACK, OFFERED",
        "OFFERED, CALLBACK",
        "CALLBACK, CONNECTED",
        "CALLBACK, ABANDONED"
    })
    void theWayOfACallIsOpen(CallState from, CallState to) {
        assertThat(from.mayBecome(to)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, CONNECTED",
        "QUEUED, WRAP_UP",
        "CONNECTED, QUEUED",
        "CONNECTED, ABANDONED",
        "WRAP_UP, CONNECTED",
        "ENDED, WRAP_UP"
    })
    void nothingIsSkippedAndNothingGoesBack(CallState from, CallState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CallState.class,
            names = {"ENDED", "ABANDONED"})
    void whatIsOverStaysOver(CallState over) {
        assertThat(over.next()).isEmpty();
        assertThat(over.isLive()).isFalse();
    }

    @Test
    void aSessionsCallIsLiveUntilItIsHungUp() {
        assertThat(Arrays.stream(CallState.values()).filter(CallState::isLive))
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(
                        CallState.QUEUED, CallState.OFFERED, CallState.CONNECTED, CallState.HELD, CallState.CALLBACK));
    }
}
