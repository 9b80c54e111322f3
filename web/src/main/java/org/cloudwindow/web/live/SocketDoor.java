package org.cloudwindow.web.live;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.CloseReason;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.process.Again;
import org.cloudwindow.room.SocketPass;
import org.cloudwindow.room.SocketTickets;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.web.rest.SameSite;

/**
 * Who may open a socket: a page of our own origin, with a ticket. A handshake cannot well be refused with a reason, so a
 * socket without either is closed as soon as it is open.
 */
public class SocketDoor extends ServerEndpointConfig.Configurator {

    private static final String FOREIGN = "foreign";

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        String origin = first(request.getHeaders(), "Origin");
        String host = first(request.getHeaders(), "Host");
        config.getUserProperties()
                .put(
                        FOREIGN,
                        origin != null
                                && !CDI.current().select(SameSite.class).get().isOurs(origin, host));
    }

    /** Whose ticket the socket brought; empty where it brought none or comes from a foreign page. */
    public static Optional<SocketPass> admit(Session session, SocketTickets tickets) throws Exception {
        return isForeign(session)
                ? Optional.empty()
                : Again.whenOvertaken(() -> CurrentUser.as(Actor.SYSTEM, () -> tickets.redeem(ticket(session))));
    }

    /** A browser always names its origin; who names none is no browser and cannot be misled. */
    private static boolean isForeign(Session session) {
        return Boolean.TRUE.equals(session.getUserProperties().get(FOREIGN));
    }

    private static String ticket(Session session) {
        List<String> tickets = session.getRequestParameterMap().get("ticket");
        return tickets == null || tickets.isEmpty() ? null : tickets.get(0);
    }

    public static void refuse(Session session, String why) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, why));
        } catch (IOException e) {
            // then it is closed already
        }
    }

    private static String first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse(null);
    }
}
