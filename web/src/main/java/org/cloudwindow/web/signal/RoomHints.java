package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Set;
import org.cloudwindow.room.RoomPeer;
import org.cloudwindow.web.live.LiveChannel;
import org.cloudwindow.web.live.LiveMessage;

/** What the server itself says to a room. */
@ApplicationScoped
public class RoomHints {

    /** After these whoever relays asks anew what may be said. */
    private static final Set<String> CHANGES = Set.of("call", "consents");

    @Inject
    private LiveChannel channel;

    @Inject
    private Clock clock;

    /** Something changed: whoever shows it reads it again. */
    public void send(String callId, String topic, String kind) {
        JsonObject data =
                Json.createObjectBuilder().add("topic", topic).add("kind", kind).build();
        String payload = RoomMessage.of("hint", callId, null, data, clock.instant());
        channel.send(
                CHANGES.contains(topic)
                        ? LiveMessage.toChangedRoom(callId, payload)
                        : LiveMessage.toRoom(callId, payload));
    }

    void joined(String callId, RoomPeer peer, String connectionId, RoomPeer to) {
        JsonObject data = Json.createObjectBuilder()
                .add("peer", json(peer))
                .add("youOffer", to.ordinal() > peer.ordinal())
                .build();
        channel.send(LiveMessage.toRoom(callId, RoomMessage.of("join", callId, peer.id(), data, clock.instant()))
                .only(to.id())
                .except(connectionId));
    }

    /** The connection is gone; the participant may come back. */
    void lost(String callId, String participant) {
        JsonObject data = Json.createObjectBuilder()
                .add("id", participant)
                .add("state", "reconnecting")
                .build();
        channel.send(
                LiveMessage.toRoom(callId, RoomMessage.of("peer-state", callId, participant, data, clock.instant())));
    }

    void left(String callId, String participant, String role) {
        JsonObject data = Json.createObjectBuilder()
                .add("id", participant)
                .add("role", role)
                .build();
        channel.send(LiveMessage.toRoom(callId, RoomMessage.of("leave", callId, participant, data, clock.instant())));
    }

    static JsonObject json(RoomPeer peer) {
        return Json.createObjectBuilder()
                .add("id", peer.id())
                .add("role", peer.role().word())
                .add("state", peer.online() ? "online" : "reconnecting")
                .build();
    }
}
