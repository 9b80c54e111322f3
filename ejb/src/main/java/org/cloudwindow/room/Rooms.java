package org.cloudwindow.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.cloudwindow.call.CallGuests;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.MediaState;
import org.cloudwindow.room.internal.Participant;
import org.cloudwindow.room.internal.RoomRepository;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * The seats of a room. Members are the citizen whose call it is, the agent who answered it, and the guests who were
 * admitted; a seat is the participant's for the whole call, and the browser that came last sits on it.
 */
@Stateless
public class Rooms {

    @Inject
    private RoomRepository rooms;

    @Inject
    private Calls calls;

    @Inject
    private CallLine line;

    @Inject
    private CallGuests guests;

    @Inject
    private Clock clock;

    /**
     * What the caller of this method is in that room.
     *
     * @throws RuleBroken not found for a stranger; 403 for staff who know of the call and are not in it, and
     *     {@code CALL_OVER} where it is over
     */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public RoomRole roleIn(String callId) {
        return role(calls.getCall(callId), CurrentUser.get());
    }

    /** Takes the seat with this connection; an earlier connection of the same participant loses it. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public RoomSeat enter(String callId, String connectionId) {
        Actor actor = CurrentUser.get();
        CallView call = calls.getCall(callId);
        RoomRole role = role(call, actor);
        Instant now = clock.instant();
        List<Participant> seats = rooms.listForUpdate(callId);
        Participant mine = seats.stream()
                .filter(seat -> seat.id().equals(nameOf(actor)))
                .findFirst()
                .orElseGet(() -> rooms.add(new Participant(callId, nameOf(actor), role, seats.size() + 1)));
        String replaced = mine.sitDown(connectionId, now);
        List<RoomPeer> peers = seats.stream()
                .filter(seat -> seat != mine && seat.isAround(now))
                .map(seat -> seat.peer(now))
                .toList();
        return new RoomSeat(
                connectionId, mine.peer(now), replaced, peers, call.state().isTalking());
    }

    /** The connection is gone; false where it had lost the seat to a newer one already. */
    @AllowedTo(AllowedTo.SYSTEM)
    public boolean lose(String callId, String participant, String connectionId) {
        List<Participant> seats = rooms.listForUpdate(callId);
        boolean lost = seats.stream()
                .anyMatch(seat -> seat.id().equals(participant) && seat.standUp(connectionId, clock.instant()));
        if (lost) {
            report(callId, seats);
        }
        return lost;
    }

    /** These connections gave signs of life. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void heard(Collection<String> connectionIds) {
        rooms.heard(connectionIds, clock.instant());
    }

    /** The server was away: whoever sat, sits, until their browser has had time to come back. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void forgive() {
        rooms.heardAll(clock.instant());
    }

    /**
     * What one participant's browser says of the media it receives. All seats are taken first: of two who report at once
     * the later must see what the earlier said.
     */
    @AllowedTo(AllowedTo.SYSTEM)
    public void reportMedia(String callId, String participant, MediaState media) {
        List<Participant> seats = rooms.listForUpdate(callId);
        boolean news = seats.stream().anyMatch(seat -> seat.id().equals(participant) && seat.receives(media));
        if (news) {
            report(callId, seats);
        }
    }

    /** Whether citizen and agent are together, so that what one says is passed on. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public boolean isTalking(String callId) {
        return calls.getCall(callId).state().isTalking();
    }

    private void report(String callId, List<Participant> seats) {
        MediaState media = Participant.together(seats);
        CurrentUser.as(Actor.SYSTEM, () -> line.reportMedia(callId, media));
    }

    static String nameOf(Actor actor) {
        return actor.isCitizen() ? "citizen" : actor.name();
    }

    private RoomRole role(CallView call, Actor actor) {
        if (call.state() == CallState.ENDED || call.state() == CallState.ABANDONED) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "CALL_OVER");
        }
        if (actor.isCitizen()) {
            return RoomRole.CITIZEN;
        }
        if (call.state().isWaiting()) {
            throw RuleBroken.forbidden();
        }
        return actor.name().equals(call.agent()) ? RoomRole.AGENT : guestRole(call, actor);
    }

    private RoomRole guestRole(CallView call, Actor actor) {
        return CurrentUser.as(Actor.SYSTEM, () -> guests.find(call.id(), actor.name()))
                .map(guest -> RoomRole.valueOf(guest.role().name()))
                .orElseThrow(RuleBroken::forbidden);
    }
}
