package org.cloudwindow.web.room;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cloudwindow.room.SocketTickets;
import org.cloudwindow.web.rest.DoneAgain;

/** Tickets for sockets: 60 s, once. */
@Path("socket-tickets")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class SocketTicketsResource {

    @Inject
    private SocketTickets tickets;

    /** The room the socket is for; nothing means the hints of staff. */
    public record WishJson(String callId) {}

    /** A ticket. */
    public record TicketJson(String ticket) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(WishJson wish) {
        String callId = wish == null ? null : wish.callId();
        return Response.status(Response.Status.CREATED)
                .entity(new TicketJson(tickets.issue(callId)))
                .build();
    }
}
