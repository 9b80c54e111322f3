package org.cloudwindow.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final OutgoingMessage message =
            new OutgoingMessage("CALLBACK_RINGS", "13800138000", "2026-1", Map.of(), NOW);

    @Test
    void onceDeliveredTheContactIsForgotten() {
        message.delivered(NOW);
        assertThat(message.isWaiting()).isFalse();
        assertThat(message.contact()).isNull();
    }

    @Test
    void whatWasNotTakenIsTriedAgainAfterGrowingPauses() {
        message.failed(NOW);
        Duration first = Duration.between(NOW, message.nextTryAt());
        message.failed(NOW);
        assertThat(Duration.between(NOW, message.nextTryAt())).isEqualTo(first.multipliedBy(2));
        assertThat(message.isWaiting()).isTrue();
    }

    @Test
    void afterADayItIsGivenUpAndTheContactForgotten() {
        message.failed(NOW.plus(OutgoingMessage.WORTH).plusSeconds(1));
        assertThat(message.isWaiting()).isFalse();
        assertThat(message.contact()).isNull();
    }
}
