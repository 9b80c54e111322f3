package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Set;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.room.RoomPeer;
import org.cloudwindow.room.RoomStanding;
import org.cloudwindow.shared.Json;
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

    /** The citizen waits on hold, or no longer: the browsers part the media at once. */
    void held(String callId, boolean held) {
        JsonObject data = Json.createObjectBuilder().add("held", held).build();
        channel.send(LiveMessage.toChangedRoom(callId, RoomMessage.of("hold", callId, null, data, clock.instant())));
    }

    /** A guest has these rights now. */
    void rights(String callId, String participant, Set<GuestRight> rights) {
        JsonObject data = Json.createObjectBuilder()
                .add("id", participant)
                .add("rights", rights(rights))
                .build();
        channel.send(LiveMessage.toChangedRoom(
                callId, RoomMessage.of("rights", callId, participant, data, clock.instant())));
    }

    /** The handling person has changed, or a guest has: to the others somebody is something else from now on. */
    void role(String callId, String participant, RoomStanding standing) {
        JsonObject data = Json.createObjectBuilder()
                .add("id", participant)
                .add("role", standing.roleOf(participant).word())
                .add("rights", rights(standing.rightsOf(participant)))
                .build();
        channel.send(LiveMessage.toRoom(callId, RoomMessage.of("role", callId, participant, data, clock.instant())));
    }

    /** The citizen goes on at another device: the one before it is told before its line goes. */
    void moved(String callId) {
        JsonObject data = Json.createObjectBuilder().add("reason", "moved").build();
        channel.send(
                LiveMessage.toRoom(callId, RoomMessage.of("bye", callId, RoomStanding.CITIZEN, data, clock.instant()))
                        .only(RoomStanding.CITIZEN));
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

    void left(String callId, String participant) {
        JsonObject data = Json.createObjectBuilder().add("id", participant).build();
        channel.send(LiveMessage.toRoom(callId, RoomMessage.of("leave", callId, participant, data, clock.instant())));
    }

    static JsonObject json(RoomPeer peer) {
        return Json.createObjectBuilder()
                .add("id", peer.id())
                .add("role", peer.role().word())
                .add("name", peer.name() == null ? "" : peer.name())
                .add("rights", rights(peer.rights()))
                .add("state", peer.online() ? "online" : "reconnecting")
                .build();
    }

    private static JsonArray rights(Set<GuestRight> rights) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        rights.stream().sorted().forEach(right -> words.add(right.name()));
        return words.build();
    }
}
