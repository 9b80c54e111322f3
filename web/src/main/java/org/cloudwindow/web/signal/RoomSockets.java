package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.websocket.CloseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.room.RoomStanding;
import org.cloudwindow.room.Rooms;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Json;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.StaffSessions;
import org.cloudwindow.web.live.LiveMessage;
import org.cloudwindow.web.live.SocketBeat;

/** The room sockets of this node. */
@ApplicationScoped
public class RoomSockets {

    /** A socket from which nothing came for this long, not even the answer to a ping, is dead whatever TCP says. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final Map<String, Map<String, RoomConnection>> byCall = new ConcurrentHashMap<>();

    @Inject
    private Rooms rooms;

    @Inject
    private RoomHints hints;

    @Inject
    private CallLine line;

    @Inject
    private AgentDuty duty;

    @Inject
    private CitizenSessions citizens;

    @Inject
    private StaffSessions staff;

    @Inject
    private Clock clock;

    private boolean forgiven;
    private Instant touchedAt = Instant.EPOCH;

    void add(RoomConnection connection) {
        byCall.computeIfAbsent(connection.callId(), call -> new ConcurrentHashMap<>())
                .put(connection.id(), connection);
    }

    void remove(RoomConnection connection) {
        byCall.computeIfPresent(connection.callId(), (call, there) -> {
            there.remove(connection.id());
            return there.isEmpty() ? null : there;
        });
    }

    void take(@Observes LiveMessage message) {
        switch (message.audience()) {
            case ROOM -> deliver(message, connection -> true);
            case ROOM_RELAYED -> deliver(message, this::perceives);
            case ROOM_CHANGED -> deliverChange(message);
            case REPLACED -> replace(message.key(), message.only());
            case LEFT -> closeAll(message.key());
            default -> {
                // for others
            }
        }
    }

    /** Hands a message of the room to those of its participants who are here. */
    private void deliver(LiveMessage message, Predicate<RoomConnection> may) {
        for (RoomConnection connection : in(message.key())) {
            boolean meant = message.only() == null || message.only().equals(connection.participant());
            if (meant && !connection.id().equals(message.except()) && may.test(connection)) {
                connection.outbox().send(message.payload());
            }
        }
    }

    /** The same, where the call may have changed: who may still be here, and as what, is asked anew first. */
    private void deliverChange(LiveMessage message) {
        in(message.key()).forEach(this::stand);
        deliver(message, connection -> true);
    }

    private boolean perceives(RoomConnection connection) {
        return standing(connection)
                .filter(room -> room.perceives(connection.participant()))
                .isPresent();
    }

    /** Who may do what in that room; nothing for a connection that does not belong there any more. */
    Optional<RoomStanding> standing(RoomConnection connection) {
        // before the answer is known here, both sides may be talking already
        if (connection.standing() == null || !connection.standing().isTalking()) {
            stand(connection);
        }
        return Optional.ofNullable(connection.standing());
    }

    /** Whoever is in the room no longer is shown out. */
    private void stand(RoomConnection connection) {
        RoomStanding before = connection.standing();
        try {
            connection.standing(CurrentUser.as(connection.actor(), () -> rooms.standing(connection.callId())));
        } catch (RuleBroken stranger) {
            connection.standing(null);
            leave(connection);
            bye(connection, "CALL_OVER".equals(stranger.code()) ? "over" : "dismissed");
        }
    }

    /** The participant goes: the seat is free and the others drop the path. */
    void leave(RoomConnection connection) {
        remove(connection);
        if (CurrentUser.as(
                Actor.SYSTEM, () -> rooms.lose(connection.callId(), connection.participant(), connection.id()))) {
            hints.left(connection.callId(), connection.participant());
        }
    }

    /** Somebody sits on this connection's seat now. */
    private void replace(String callId, String connectionId) {
        in(callId).stream()
                .filter(connection -> connection.id().equals(connectionId))
                .forEach(connection -> bye(connection, "replaced"));
    }

    private void bye(RoomConnection connection, String reason) {
        JsonObject data = Json.createObjectBuilder().add("reason", reason).build();
        connection.outbox().send(RoomMessage.of("bye", connection.callId(), null, data, clock.instant()));
        connection.outbox().closeWhenWritten();
    }

    private void closeAll(String username) {
        byCall.values().stream()
                .flatMap(room -> room.values().stream())
                .filter(connection -> connection.actor().isStaff())
                .filter(connection -> connection.actor().name().equals(username))
                .forEach(connection -> connection.outbox().close(CloseReason.CloseCodes.VIOLATED_POLICY, "signed out"));
    }

    /** Says who was heard, asks everybody for a sign of life, drops the dead, keeps the living signed in. */
    void beat(@Observes SocketBeat time) {
        Instant now = clock.instant();
        // first and without the database: where it is away the sockets stay
        byCall.values().forEach(room -> room.values()
                .forEach(connection -> connection.outbox().ping()));
        if (!forgiven) {
            rooms.forgive();
            forgiven = true;
        }
        boolean touch = touchedAt.plus(TOUCH).isBefore(now);
        List<String> heard = new ArrayList<>();
        for (Map<String, RoomConnection> room : byCall.values()) {
            for (RoomConnection connection : room.values()) {
                if (connection.heardAt().isBefore(now.minus(SILENCE))) {
                    connection.outbox().close(CloseReason.CloseCodes.GOING_AWAY, "silent");
                    lose(connection);
                } else {
                    heard.add(connection.id());
                    tell(connection, touch);
                }
            }
        }
        if (touch) {
            touchedAt = now;
        }
        rooms.heard(heard);
    }

    /** The socket is gone: the seat is free unless a newer connection took it. */
    void lose(RoomConnection connection) {
        remove(connection);
        if (rooms.lose(connection.callId(), connection.participant(), connection.id())) {
            hints.lost(connection.callId(), connection.participant());
        }
    }

    private void tell(RoomConnection connection, boolean touch) {
        if (connection.actor().isCitizen()) {
            line.heard(connection.actor().sessionId());
            if (touch) {
                citizens.touch(connection.actor().sessionId());
            }
        } else {
            duty.heard(connection.participant());
            if (touch) {
                staff.touch(connection.participant());
            }
        }
    }

    private List<RoomConnection> in(String callId) {
        return List.copyOf(byCall.getOrDefault(callId, Map.of()).values());
    }
}
