package org.cloudwindow.web.signal;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import org.cloudwindow.shared.Json;

/** A message of the room's line as a participant sent it. */
record RoomMessage(String type, String to, long seq, JsonValue epoch, JsonObject data) {

    /** Empty where it is none. */
    static Optional<RoomMessage> parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (!(json.get("type") instanceof JsonString type)) {
                return Optional.empty();
            }
            return Optional.of(new RoomMessage(
                    type.getString(),
                    json.get("to") instanceof JsonString to ? to.getString() : null,
                    json.get("seq") instanceof JsonNumber seq ? seq.longValue() : 0,
                    json.get("epoch") instanceof JsonNumber epoch ? epoch : JsonValue.NULL,
                    json.get("data") instanceof JsonObject data ? data : JsonValue.EMPTY_JSON_OBJECT));
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    String text(String key) {
        return data.get(key) instanceof JsonString text ? text.getString() : null;
    }

    long number(String key) {
        return data.get(key) instanceof JsonNumber number ? number.longValue() : 0;
    }

    /** As it goes on to the others, with the sender's name as the server knows it. */
    String relayed(String callId, String from, Instant now) {
        JsonObjectBuilder json = envelope(type, callId, now).add("from", from);
        if (to != null) {
            json.add("to", to);
        }
        if (epoch != JsonValue.NULL) {
            json.add("epoch", epoch);
        }
        return json.add("data", data).build().toString();
    }

    /** A word of the server's own; {@code from} is whom it is about, or null. */
    static String of(String type, String callId, String from, JsonObject data, Instant now) {
        JsonObjectBuilder json = envelope(type, callId, now);
        if (from != null) {
            json.add("from", from);
        }
        return json.add("data", data).build().toString();
    }

    private static JsonObjectBuilder envelope(String type, String callId, Instant now) {
        return Json.createObjectBuilder()
                .add("v", 1)
                .add("type", type)
                .add("callId", callId)
                .add("ts", now.toEpochMilli());
    }
}
