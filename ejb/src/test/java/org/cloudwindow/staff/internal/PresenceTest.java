package org.cloudwindow.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.cloudwindow.staff.PresenceState;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Presence presence = ready();

    @Test
    void readyEndsAMinuteAfterTheLastSignOfLife() {
        assertThat(presence.isExpired(NOW.plusSeconds(60))).isFalse();
        assertThat(presence.isExpired(NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void anAccountWhoseSocketDiedIsGoneAfterFifteenSeconds() {
        presence.socketLost(NOW);
        assertThat(presence.isExpired(NOW.plusSeconds(15))).isFalse();
        assertThat(presence.isExpired(NOW.plusSeconds(16))).isTrue();
        presence.socketOpened();
        assertThat(presence.isExpired(NOW.plusSeconds(16))).isFalse();
    }

    @Test
    void whoGoesOnWithoutASocketIsJudgedByRequests() {
        presence.socketLost(NOW);
        presence.renew(Set.of("roleAgent"), null, false, NOW.plusSeconds(14));
        assertThat(presence.isExpired(NOW.plusSeconds(40))).isFalse();
    }

    @Test
    void aCallKeepsItsAgentThoughTheBrowserIsGone() {
        presence.become(PresenceState.OFFERED, NOW);
        presence.become(PresenceState.IN_CALL, NOW);
        presence.socketLost(NOW);
        assertThat(presence.isExpired(NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void afterACallTheAgentIsReadyOrWhatWasAskedForMeanwhile() {
        presence.become(PresenceState.IN_CALL, NOW);
        assertThat(presence.afterwards(NOW)).isEqualTo(PresenceState.READY);
        presence.keepForLater(PresenceState.BREAK);
        assertThat(presence.afterwards(NOW)).isEqualTo(PresenceState.BREAK);
        presence.keepForLater(PresenceState.READY);
        assertThat(presence.afterwards(NOW)).isEqualTo(PresenceState.READY);
    }

    @Test
    void afterACallAnAgentWhoIsGoneIsNotReady() {
        presence.become(PresenceState.IN_CALL, NOW);
        assertThat(presence.afterwards(NOW.plusSeconds(90))).isEqualTo(PresenceState.OFFLINE);
    }

    @Test
    void idleTimeBeginsWhenReadyBeginsAndNotAgainBySayingReadyTwice() {
        presence.become(PresenceState.READY, NOW.plusSeconds(30));
        assertThat(presence.idleSince()).isEqualTo(NOW);
        presence.become(PresenceState.IN_CALL, NOW.plusSeconds(40));
        presence.become(PresenceState.READY, NOW.plusSeconds(90));
        assertThat(presence.idleSince()).isEqualTo(NOW.plusSeconds(90));
    }

    private static Presence ready() {
        Presence presence = new Presence("agent1", Set.of("roleAgent"), NOW);
        presence.become(PresenceState.READY, NOW);
        return presence;
    }
}
