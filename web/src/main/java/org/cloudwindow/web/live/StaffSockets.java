package org.cloudwindow.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.staff.AgentPresence;

/** The hint sockets of staff on this node. */
@ApplicationScoped
public class StaffSockets {

    /** A socket from which nothing came for this long, not even the answer to a ping, is dead whatever TCP says. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final Map<String, StaffConnection> open = new ConcurrentHashMap<>();

    @Inject
    private AgentPresence presence;

    @Inject
    private Clock clock;

    void add(StaffConnection connection) {
        open.put(connection.id(), connection);
    }

    void remove(String id) {
        open.remove(id);
    }

    void sendToAll(String payload) {
        open.values().forEach(connection -> connection.outbox().send(payload));
    }

    void sendTo(String username, String payload) {
        open.values().stream()
                .filter(connection -> connection.username().equals(username))
                .forEach(connection -> connection.outbox().send(payload));
    }

    /** Tells presence who was heard, asks the others, drops the dead. */
    void beat() {
        Instant now = clock.instant();
        for (StaffConnection connection : open.values()) {
            if (connection.heardAt().isBefore(now.minus(SILENCE))) {
                connection.outbox().close(CloseReason.CloseCodes.GOING_AWAY, "silent");
                remove(connection.id());
                presence.socketClosed(connection.username(), connection.id());
            } else {
                if (connection.wasHeardSinceLastAsked()) {
                    presence.socketHeard(connection.username(), connection.id());
                }
                connection.outbox().ping();
            }
        }
    }
}
