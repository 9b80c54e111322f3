package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import org.cloudwindow.guidance.CaseAssist;
import org.cloudwindow.guidance.PagePush;
import org.cloudwindow.shared.Json;
import org.cloudwindow.shared.RuleBroken;

/** The agent's acts on the citizen's page, done by the domain; what the page is told of them comes back. */
@ApplicationScoped
public class CobrowseActs {

    @Inject
    private CaseAssist assist;

    /** An act that collided with another has not happened, and is done once more. */
    JsonObject perform(String caseNumber, String callId, RoomMessage message) {
        try {
            return attempt(caseNumber, callId, message);
        } catch (RuleBroken refused) {
            throw refused;
        } catch (RuntimeException collided) {
            return attempt(caseNumber, callId, message);
        }
    }

    private JsonObject attempt(String caseNumber, String callId, RoomMessage message) {
        switch (message.type()) {
            case "consent-request" -> assist.ask(caseNumber, callId, message.text("kind"));
            case "cb-highlight" -> assist.highlight(caseNumber, callId, message.text("field"));
            case "cb-press" -> assist.press(caseNumber, callId, message.text("target"));
            case "cb-fill" ->
                assist.fill(caseNumber, callId, message.text("field"), value(message), (int) message.number("version"));
            default -> {
                return json(assist.push(caseNumber, callId, kind(message), message.text("code")), message);
            }
        }
        return message.data();
    }

    private static PagePush.Kind kind(RoomMessage message) {
        return Arrays.stream(PagePush.Kind.values())
                .filter(kind -> kind.name().equals(message.text("kind")))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
    }

    private static JsonObject json(PagePush push, RoomMessage message) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", push.kind().name())
                .add("code", push.code())
                .add("opens", push.opens())
                .add("reqId", message.number("reqId"));
        if (push.title() != null) {
            json.add("title", push.title());
        }
        if (push.content() != null) {
            json.add("content", push.content());
        }
        return json.build();
    }

    private static Object value(RoomMessage message) {
        JsonValue value = message.data().get("value");
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? value == JsonValue.TRUE : null;
    }
}
