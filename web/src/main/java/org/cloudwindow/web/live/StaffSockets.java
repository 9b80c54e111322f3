package org.cloudwindow.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.staff.AgentDuty;

/** The hint sockets of staff on this node. */
@ApplicationScoped
public class StaffSockets {

    /** A socket from which nothing came for this long, not even the answer to a ping, is dead whatever TCP says. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final Map<String, StaffConnection> open = new ConcurrentHashMap<>();

    @Inject
    private AgentDuty duty;

    @Inject
    private Clock clock;

    void add(StaffConnection connection) {
        open.put(connection.id(), connection);
    }

    void remove(String id) {
        open.remove(id);
    }

    void deliver(@Observes LiveMessage message) {
        if (message.audience() == LiveMessage.Audience.LEFT) {
            closeAll(message.key());
            return;
        }
        boolean toAll = message.audience() == LiveMessage.Audience.STAFF;
        if (toAll || message.audience() == LiveMessage.Audience.ACCOUNT) {
            open.values().stream()
                    .filter(connection -> toAll || connection.username().equals(message.key()))
                    .forEach(connection -> connection.outbox().send(message.payload()));
        }
    }

    private void closeAll(String username) {
        open.values().stream()
                .filter(connection -> connection.username().equals(username))
                .forEach(connection -> connection.outbox().close(CloseReason.CloseCodes.VIOLATED_POLICY, "signed out"));
    }

    /** Tells presence who was heard, asks the others, drops the dead. */
    void beat(@Observes SocketBeat time) {
        Instant now = clock.instant();
        for (StaffConnection connection : open.values()) {
            if (connection.heardAt().isBefore(now.minus(SILENCE))) {
                connection.outbox().close(CloseReason.CloseCodes.GOING_AWAY, "silent");
                remove(connection.id());
                duty.socketClosed(connection.username(), connection.id());
            } else {
                if (connection.wasHeardSinceLastAsked()) {
                    duty.socketHeard(connection.username(), connection.id());
                }
                connection.outbox().ping();
            }
        }
    }
}
