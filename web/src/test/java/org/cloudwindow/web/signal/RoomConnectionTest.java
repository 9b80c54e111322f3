package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cloudwindow.shared.Actor;
import org.junit.jupiter.api.Test;

class RoomConnectionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final RoomConnection connection =
            new RoomConnection("1", "call", "citizen", Actor.citizen(1, 0, 0), null, NOW);

    @Test
    void aRepetitionIsDroppedAndAMessageWithoutNumberIsNot() {
        assertThat(connection.isNew(1)).isTrue();
        assertThat(connection.isNew(2)).isTrue();
        assertThat(connection.isNew(2)).isFalse();
        assertThat(connection.isNew(1)).isFalse();
        assertThat(connection.isNew(0)).isTrue();
        assertThat(connection.isNew(9)).isTrue();
    }

    @Test
    void aBurstIsHeardAndAFloodIsNot() {
        int heard = 0;
        while (connection.maySpeak(NOW) && heard < 10_000) {
            heard++;
        }
        assertThat(heard).isBetween(300, 1000);
        assertThat(connection.maySpeak(NOW.plusSeconds(2))).isTrue();
    }
}
