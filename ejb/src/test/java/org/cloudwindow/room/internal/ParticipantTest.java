package org.cloudwindow.room.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.MediaState;
import org.cloudwindow.room.RoomPeer;
import org.cloudwindow.room.RoomRole;
import org.cloudwindow.room.RoomSeat;
import org.cloudwindow.room.RoomStanding;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Participant citizen = new Participant("call", "citizen", RoomRole.CITIZEN, 1);
    private final Participant agent = new Participant("call", "market1", RoomRole.AGENT, 2);

    @Test
    void theLaterToArriveOffersHoweverOftenTheEarlierComesBack() {
        citizen.sitDown("c1", RoomRole.CITIZEN, NOW);
        agent.sitDown("a1", RoomRole.AGENT, NOW.plusSeconds(5));
        citizen.standUp("c1", NOW.plusSeconds(9));
        citizen.sitDown("c2", RoomRole.CITIZEN, NOW.plusSeconds(10));
        assertThat(seat(citizen, agent).offererOf()).isEmpty();
        assertThat(seat(agent, citizen).offererOf()).containsExactly("citizen");
    }

    @Test
    void aNewerConnectionTakesTheSeatAndTheOlderCannotGiveItUp() {
        assertThat(citizen.sitDown("c1", RoomRole.CITIZEN, NOW)).isNull();
        assertThat(citizen.sitDown("c2", RoomRole.CITIZEN, NOW)).isEqualTo("c1");
        assertThat(citizen.standUp("c1", NOW)).isFalse();
        assertThat(citizen.isOnline(NOW)).isTrue();
    }

    @Test
    void whoWasLostAMomentAgoStillCountsAndLaterDoesNot() {
        citizen.sitDown("c1", RoomRole.CITIZEN, NOW);
        citizen.standUp("c1", NOW);
        assertThat(citizen.isOnline(NOW)).isFalse();
        assertThat(citizen.isAround(NOW.plusSeconds(59))).isTrue();
        assertThat(citizen.isAround(NOW.plusSeconds(61))).isFalse();
    }

    @Test
    void mediaFlowWhereSomebodyReceivesAndAreLostWhereSomebodyLostThem() {
        citizen.sitDown("c1", RoomRole.CITIZEN, NOW);
        agent.sitDown("a1", RoomRole.AGENT, NOW);
        assertThat(together()).isEqualTo(MediaState.NONE);
        citizen.receives(MediaState.CONNECTING);
        assertThat(together()).isEqualTo(MediaState.CONNECTING);
        agent.receives(MediaState.FLOWING);
        assertThat(together()).isEqualTo(MediaState.FLOWING);
        citizen.receives(MediaState.LOST);
        assertThat(together()).isEqualTo(MediaState.LOST);
        citizen.standUp("c1", NOW);
        assertThat(together()).isEqualTo(MediaState.FLOWING);
    }

    private MediaState together() {
        return Participant.together(List.of(citizen, agent), "market1");
    }

    @Test
    void howAThirdPersonDoesIsNoMatterOfTheCalls() {
        Participant specialist = new Participant("call", "market2", RoomRole.SPECIALIST, 3);
        citizen.sitDown("c1", RoomRole.CITIZEN, NOW);
        specialist.sitDown("s1", RoomRole.SPECIALIST, NOW);
        citizen.receives(MediaState.FLOWING);
        specialist.receives(MediaState.LOST);
        assertThat(Participant.together(List.of(citizen, specialist), "market1"))
                .isEqualTo(MediaState.FLOWING);
        assertThat(Participant.together(List.of(citizen, specialist), "market2"))
                .as("after a take-over")
                .isEqualTo(MediaState.LOST);
    }

    private static RoomSeat seat(Participant you, Participant other) {
        RoomStanding room = new RoomStanding(CallState.CONNECTED, "market1", Map.of());
        RoomPeer mine = you.peer(null, room, NOW.plusSeconds(10));
        return new RoomSeat("x", mine, null, List.of(other.peer(null, room, NOW.plusSeconds(10))), room, null);
    }
}
