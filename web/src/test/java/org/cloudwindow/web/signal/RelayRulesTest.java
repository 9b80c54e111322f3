package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestRole;
import org.cloudwindow.call.GuestView;
import org.cloudwindow.room.RoomStanding;
import org.junit.jupiter.api.Test;

class RelayRulesTest {

    private static final String WATCHES = "v=0\r\nm=audio 9 RTP 0\r\na=recvonly\r\nm=video 9 RTP 0\r\na=recvonly\r\n";
    private static final String SPEAKS = WATCHES.replaceFirst("recvonly", "sendrecv");
    private static final String SHOWS = WATCHES.replace("recvonly", "sendrecv");

    @Test
    void citizenAndAgentMayEverything() {
        assertThat(desc(CallState.CONNECTED, "citizen", "market1", SHOWS)).isEmpty();
        assertThat(say(CallState.CONNECTED, "market1", null, "field", null)).isEmpty();
        assertThat(desc(CallState.CONNECTED, "citizen", null, SHOWS))
                .as("to all, of whom one only hears")
                .contains("FORBIDDEN");
    }

    @Test
    void whoMayNotSpeakOnlyReceives() {
        assertThat(desc(CallState.CONNECTED, "supervisor1", "citizen", WATCHES)).isEmpty();
        assertThat(desc(CallState.CONNECTED, "supervisor1", "citizen", SPEAKS)).contains("FORBIDDEN");
        assertThat(desc(CallState.CONNECTED, "supervisor1", "citizen", SHOWS)).contains("FORBIDDEN");
        assertThat(say(CallState.CONNECTED, "supervisor1", null, "screen-start", null))
                .contains("FORBIDDEN");
    }

    @Test
    void whoMayNotSeeIsShownNothingAndWhoDoesNotPerceiveGetsNothing() {
        assertThat(desc(CallState.CONNECTED, "citizen", "hears", SPEAKS)).isEmpty();
        assertThat(desc(CallState.CONNECTED, "citizen", "hears", SHOWS)).contains("FORBIDDEN");
        assertThat(desc(CallState.CONNECTED, "citizen", "types", WATCHES)).contains("FORBIDDEN");
        assertThat(desc(CallState.CONNECTED, "citizen", "stranger", WATCHES)).contains("FORBIDDEN");
    }

    @Test
    void typingTakesItsRight() {
        assertThat(say(CallState.CONNECTED, "types", null, "field", null)).isEmpty();
        assertThat(say(CallState.CONNECTED, "supervisor1", null, "field", null)).contains("FORBIDDEN");
        assertThat(say(CallState.CONNECTED, "stranger", null, "field", null)).contains("FORBIDDEN");
    }

    @Test
    void onHoldNoPathLeadsToOrFromTheCitizen() {
        assertThat(desc(CallState.HELD, "market1", "citizen", WATCHES)).contains("CALL_HELD");
        assertThat(desc(CallState.HELD, "citizen", "market2", WATCHES)).contains("CALL_HELD");
        assertThat(say(CallState.HELD, "citizen", "market1", "cand", null)).contains("CALL_HELD");
        assertThat(desc(CallState.HELD, "market1", null, WATCHES)).contains("CALL_HELD");
        assertThat(desc(CallState.HELD, "market1", "market2", SHOWS)).isEmpty();
        assertThat(say(CallState.HELD, "citizen", null, "field", null)).isEmpty();
    }

    private static Optional<String> desc(CallState state, String from, String to, String sdp) {
        return say(state, from, to, "desc", sdp);
    }

    private static Optional<String> say(CallState state, String from, String to, String type, String sdp) {
        var data = sdp == null
                ? JsonValue.EMPTY_JSON_OBJECT
                : Json.createObjectBuilder().add("sdp", sdp).build();
        return RelayRules.refusal(room(state), from, new RoomMessage(type, to, 1, JsonValue.NULL, data));
    }

    private static RoomStanding room(CallState state) {
        return new RoomStanding(
                state,
                "market1",
                Map.of(
                        "market2", guest("market2", GuestRole.SPECIALIST, GuestRight.values()),
                        "supervisor1", guest("supervisor1", GuestRole.SUPERVISOR, GuestRight.SEE, GuestRight.HEAR),
                        "hears", guest("hears", GuestRole.COLLEAGUE, GuestRight.HEAR),
                        "types", guest("types", GuestRole.HELPER, GuestRight.TYPE)));
    }

    private static GuestView guest(String name, GuestRole role, GuestRight... rights) {
        return new GuestView("call", name, role, Set.of(rights), Instant.EPOCH);
    }
}
