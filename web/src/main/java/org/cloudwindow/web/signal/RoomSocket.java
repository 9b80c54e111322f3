package org.cloudwindow.web.signal;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cloudwindow.room.RoomSeat;
import org.cloudwindow.room.Rooms;
import org.cloudwindow.room.SocketPass;
import org.cloudwindow.room.SocketTickets;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.live.Outbox;
import org.cloudwindow.web.live.SocketDoor;

/** A participant's line to the room; members only, with a ticket for this very room. */
@ServerEndpoint(value = "/ws/room/{callId}", configurator = SocketDoor.class)
public class RoomSocket {

    static final int LONGEST_MESSAGE = 65_536;

    private static final Logger LOG = System.getLogger(RoomSocket.class.getName());

    @Inject
    private SocketTickets tickets;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSockets sockets;

    @Inject
    private RoomLine line;

    @Inject
    private Clock clock;

    private RoomConnection connection;

    @OnOpen
    public void open(Session session, @PathParam("callId") String callId) throws Exception {
        Optional<SocketPass> pass = SocketDoor.admit(session, tickets).filter(found -> callId.equals(found.callId()));
        if (pass.isEmpty()) {
            SocketDoor.refuse(session, "ticket");
            return;
        }
        try {
            enter(session, callId, pass.get().actor());
        } catch (RuleBroken refused) {
            SocketDoor.refuse(session, refused.code());
        }
    }

    private void enter(Session session, String callId, Actor actor) {
        String id = UUID.randomUUID().toString();
        RoomSeat seat = CurrentUser.as(actor, () -> sit(callId, id));
        connection = new RoomConnection(id, callId, seat.you().id(), actor, new Outbox(session), clock.instant());
        sockets.add(connection);
        line.welcome(connection, seat);
    }

    private RoomSeat sit(String callId, String id) {
        try {
            return rooms.enter(callId, id);
        } catch (RuleBroken refused) {
            throw refused;
        } catch (RuntimeException twoArrivedAtOnce) {
            return rooms.enter(callId, id);
        }
    }

    @OnMessage
    public void message(String text) {
        if (connection == null) {
            return;
        }
        Instant now = clock.instant();
        connection.heard(now);
        if (text.length() > LONGEST_MESSAGE) {
            // the container's own limit buffers the message and drops it without a word
            connection.outbox().close(CloseReason.CloseCodes.TOO_BIG, "too long");
            return;
        }
        if (!connection.maySpeak(now)) {
            connection.outbox().close(CloseReason.CloseCodes.VIOLATED_POLICY, "too many messages");
            return;
        }
        RoomMessage.parse(text)
                .filter(message -> connection.isNew(message.seq()))
                .ifPresent(message -> line.take(connection, message));
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
            CurrentUser.as(Actor.SYSTEM, () -> sockets.lose(connection));
        }
    }

    @OnError
    public void error(Session session, Throwable failure) {
        LOG.log(Level.DEBUG, "A room socket failed", failure);
    }
}
