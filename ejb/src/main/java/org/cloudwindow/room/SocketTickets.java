package org.cloudwindow.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cloudwindow.room.internal.SocketTicket;
import org.cloudwindow.room.internal.TicketRepository;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Tokens;

/** Tickets with which a page opens a socket: good once, within {@link #LIFE}, for one room or for the hints of staff. */
@Stateless
public class SocketTickets {

    public static final Duration LIFE = Duration.ofSeconds(60);

    @Inject
    private TicketRepository tickets;

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    /**
     * A ticket for the room of this call, or for the hints of staff where no call is named.
     *
     * @throws RuleBroken as {@link Rooms#roleIn}; 403 where a citizen asks for the hints
     */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public String issue(String callId) {
        Actor actor = CurrentUser.get();
        if (callId != null) {
            rooms.roleIn(callId);
        } else if (!actor.isStaff()) {
            throw RuleBroken.forbidden();
        }
        Instant now = clock.instant();
        tickets.removeExpired(now);
        String ticket = Tokens.create("t_");
        tickets.add(new SocketTicket(Tokens.hash(ticket), actor, callId, now.plus(LIFE)));
        return ticket;
    }

    /** Takes the ticket: whoever comes with it again gets nothing. */
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<SocketPass> redeem(String ticket) {
        if (ticket == null || ticket.isBlank()) {
            return Optional.empty();
        }
        return tickets.take(Tokens.hash(ticket))
                .filter(found -> found.isValid(clock.instant()))
                .map(SocketTicket::pass);
    }
}
