package org.cloudwindow.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cloudwindow.room.SocketPass;
import org.cloudwindow.room.SocketTickets;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;

/**
 * Hints for staff: {@code {topic,id,kind}}. The page may say anything, usually {@code {"type":"ping"}}, and is answered
 * {@code {"type":"pong"}}.
 */
@ServerEndpoint(value = "/ws/live", configurator = SocketDoor.class)
public class LiveSocket {

    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());
    private static final int LONGEST_MESSAGE = 4096;

    @Inject
    private SocketTickets tickets;

    @Inject
    private AgentDuty duty;

    @Inject
    private StaffSockets sockets;

    @Inject
    private Clock clock;

    private StaffConnection connection;

    @OnOpen
    public void open(Session session) throws Exception {
        Optional<SocketPass> pass = SocketDoor.admit(session, tickets)
                .filter(found -> found.callId() == null && found.actor().isStaff());
        if (pass.isEmpty()) {
            SocketDoor.refuse(session, "ticket");
            return;
        }
        String username = pass.get().actor().name();
        String id = UUID.randomUUID().toString();
        StaffConnection opened = new StaffConnection(id, username, new Outbox(session), clock.instant());
        CurrentUser.as(Actor.SYSTEM, () -> duty.socketOpened(username, id));
        connection = opened;
        sockets.add(opened);
        opened.outbox().send("{\"type\":\"welcome\"}");
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void message(String text) {
        if (connection != null) {
            connection.heard(clock.instant());
            connection.outbox().send("{\"type\":\"pong\"}");
        }
    }

    @OnMessage
    public void pong(PongMessage pong) {
        if (connection != null) {
            connection.heard(clock.instant());
        }
    }

    @OnClose
    public void close(Session session, CloseReason reason) {
        if (connection != null) {
            sockets.remove(connection.id());
            CurrentUser.as(Actor.SYSTEM, () -> duty.socketClosed(connection.username(), connection.id()));
        }
    }

    @OnError
    public void error(Session session, Throwable failure) {
        LOG.log(Level.DEBUG, "A hint socket failed", failure);
    }
}
