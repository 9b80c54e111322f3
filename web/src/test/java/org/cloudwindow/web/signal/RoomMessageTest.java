package org.cloudwindow.web.signal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void theServerSaysWhoSpeaksWhateverTheBrowserClaims() {
        RoomMessage message = RoomMessage.parse(
                        "{\"type\":\"field\",\"from\":\"market1\",\"seq\":3,\"to\":\"market1\",\"data\":{\"key\":\"a\"}}")
                .orElseThrow();
        JsonObject relayed = read(message.relayed("call", "citizen", NOW));
        assertThat(relayed.getString("from")).isEqualTo("citizen");
        assertThat(relayed.getString("to")).isEqualTo("market1");
        assertThat(relayed.getString("callId")).isEqualTo("call");
        assertThat(relayed.getJsonObject("data").getString("key")).isEqualTo("a");
    }

    @Test
    void theEpochGoesOnWithTheMessage() {
        String relayed = RoomMessage.parse("{\"type\":\"desc\",\"epoch\":1795430487638,\"data\":{}}")
                .orElseThrow()
                .relayed("call", "citizen", NOW);
        assertThat(read(relayed).getJsonNumber("epoch").longValue()).isEqualTo(1795430487638L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "7", "\"ping\"", "{\"type\":7}", "{\"data\":{}}", "null"})
    void whatIsNoMessageIsNone(String text) {
        assertThat(RoomMessage.parse(text)).isEmpty();
    }

    @Test
    void oddMembersAreAsGoodAsNone() {
        RoomMessage message = RoomMessage.parse("{\"type\":\"chat\",\"seq\":\"x\",\"to\":5,\"epoch\":{},\"data\":[]}")
                .orElseThrow();
        assertThat(message.seq()).isZero();
        assertThat(message.to()).isNull();
        assertThat(message.text("text")).isNull();
        assertThat(message.number("bytes")).isZero();
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
