package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cloudwindow.call.MediaState;
import org.cloudwindow.room.Chat;
import org.cloudwindow.room.ChatMessage;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.Consents;
import org.cloudwindow.room.RoomPeer;
import org.cloudwindow.room.RoomSeat;
import org.cloudwindow.room.RoomStanding;
import org.cloudwindow.room.Rooms;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Json;
import org.cloudwindow.web.live.LiveChannel;
import org.cloudwindow.web.live.LiveMessage;

/** What becomes of a message that a participant sends. */
@ApplicationScoped
public class RoomLine {

    @Inject
    private Rooms rooms;

    @Inject
    private Chat chat;

    @Inject
    private Consents consents;

    @Inject
    private CobrowseLine cobrowse;

    @Inject
    private IceServers iceServers;

    @Inject
    private RoomSockets sockets;

    @Inject
    private RoomHints hints;

    @Inject
    private LiveChannel channel;

    @Inject
    private Clock clock;

    /** Takes the seat and tells everybody. */
    void welcome(RoomConnection connection, RoomSeat seat) {
        connection.outbox().send(say(connection, "welcome", welcomeData(seat)));
        if (seat.replaced() != null) {
            channel.send(LiveMessage.replaced(connection.callId(), seat.replaced()));
        }
        for (RoomPeer peer : seat.peers()) {
            hints.joined(connection.callId(), seat.you(), connection.id(), peer);
        }
    }

    void take(RoomConnection connection, RoomMessage message) {
        try {
            CurrentUser.as(connection.actor(), () -> handle(connection, message));
        } catch (RuntimeException failure) {
            refuse(connection, message, LineRefusal.of(failure));
        }
    }

    private void handle(RoomConnection connection, RoomMessage message) {
        switch (message.type()) {
            case "ping" ->
                connection
                        .outbox()
                        .send(say(connection, "pong", Json.createObjectBuilder().build()));
            case "chat" -> chat(connection, message);
            case "stats" -> stats(connection, message);
            case "turn-refresh" ->
                connection.outbox().send(say(connection, "turn-refresh", relayData(connection.participant())));
            case "focus" -> rooms.focus(connection.callId(), message.text("key"));
            case "leave", "bye" -> sockets.leave(connection);
            default -> {
                if (CobrowseRules.knows(message.type())) {
                    cobrowse.take(connection, message);
                } else {
                    relay(connection, message);
                }
            }
        }
    }

    private void relay(RoomConnection connection, RoomMessage message) {
        if (RelayRules.isRelayed(message)) {
            sockets.standing(connection)
                    .filter(RoomStanding::isTalking)
                    .ifPresent(room -> relay(connection, message, room));
        }
    }

    private void relay(RoomConnection connection, RoomMessage message, RoomStanding room) {
        Optional<String> refusal = RelayRules.refusal(room, connection.participant(), message)
                .or(() -> mayPass(connection, message) ? Optional.empty() : Optional.of("CONSENT_REQUIRED"));
        if (refusal.isPresent()) {
            refuse(connection, message, new LineRefusal(refusal.get(), false));
            return;
        }
        String relayed = message.relayed(connection.callId(), connection.participant(), clock.instant());
        channel.send(LiveMessage.relayed(connection.callId(), relayed)
                .only(message.to())
                .except(connection.id()));
    }

    /** Whoever does not want to be seen may still speak, hear and see. */
    private boolean mayPass(RoomConnection connection, RoomMessage message) {
        return !"desc".equals(message.type())
                || !connection.actor().isCitizen()
                || new SessionDescription(message.text("sdp")).showsNothing()
                || consents.isGranted(connection.callId(), ConsentKind.CAMERA);
    }

    private void chat(RoomConnection connection, RoomMessage message) {
        String clientId = message.text("id");
        ChatMessage stored = chat.post(
                connection.callId(),
                message.text("text"),
                clientId == null ? UUID.randomUUID().toString() : clientId);
        post(connection.callId(), stored);
    }

    /** Passes a stored message of the chat on to everybody, its sender included. */
    public void post(String callId, ChatMessage stored) {
        JsonObject data = Json.createObjectBuilder()
                .add("id", stored.id())
                .add("from", stored.from())
                .add("role", stored.role().word())
                .add("text", stored.text())
                .add("at", stored.at().toString())
                .add("clientId", stored.clientId())
                .build();
        channel.send(LiveMessage.toRoom(callId, RoomMessage.of("chat", callId, stored.from(), data, clock.instant())));
    }

    private void stats(RoomConnection connection, RoomMessage message) {
        MediaState media = reported(message);
        CurrentUser.as(Actor.SYSTEM, () -> rooms.reportMedia(connection.callId(), connection.participant(), media));
    }

    /** Flowing is believed only where something has arrived. */
    private static MediaState reported(RoomMessage message) {
        MediaState media = MediaState.NONE;
        for (MediaState each : MediaState.values()) {
            if (each.name().equals(message.text("media"))) {
                media = each;
            }
        }
        boolean arrived = message.number("bytes") > 0 || message.number("frames") > 0 || message.number("fps") > 0;
        return media == MediaState.FLOWING && !arrived ? MediaState.CONNECTING : media;
    }

    /** Nothing that a participant says is lost in silence. */
    private void refuse(RoomConnection connection, RoomMessage message, LineRefusal refusal) {
        JsonObject data = Json.createObjectBuilder()
                .add("code", refusal.code())
                .add("retryable", refusal.retryable())
                .add("of", message.type())
                .build();
        connection.outbox().send(say(connection, "error", data));
    }

    private JsonObject welcomeData(RoomSeat seat) {
        JsonArrayBuilder peers = Json.createArrayBuilder();
        seat.peers().forEach(peer -> peers.add(RoomHints.json(peer)));
        JsonArrayBuilder offers = Json.createArrayBuilder();
        seat.offererOf().forEach(offers::add);
        return Json.createObjectBuilder(relayData(seat.you().id()))
                .add("you", RoomHints.json(seat.you()))
                .add("connection", seat.connectionId())
                .add("resumed", false)
                .add("talking", seat.standing().isTalking())
                .add("held", seat.standing().isHeld())
                .add("focus", seat.focus() == null ? "" : seat.focus())
                .add("relayOnly", iceServers.isRelayOnly())
                .add("peers", peers)
                .add("offererOf", offers)
                .add(
                        "limits",
                        Json.createObjectBuilder()
                                .add("messageBytes", RoomSocket.LONGEST_MESSAGE)
                                .add("chatCharacters", Chat.LONGEST))
                .build();
    }

    private JsonObject relayData(String participant) {
        return Json.createObjectBuilder()
                .add("iceServers", iceServers.of(participant))
                .add("turnExpires", iceServers.expiry().toString())
                .build();
    }

    private String say(RoomConnection connection, String type, JsonObject data) {
        return RoomMessage.of(type, connection.callId(), null, data, clock.instant());
    }
}
