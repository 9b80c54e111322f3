package org.cloudwindow.room;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.cloudwindow.staff.Accounts;

/**
 * The seats of a room. Members are the citizen whose call it is, the agent who answered it, and the guests who were
 * admitted; a seat is the participant's for the whole call, and the browser that came last sits on it.
 */
@Stateless
public class Rooms {

    private static final Pattern FIELD = Pattern.compile("[\\w.:-]{1,80}");

    @Inject
    private RoomRepository rooms;

    @Inject
    private Calls calls;

    @Inject
    private CallLine line;

    @Inject
    private CallGuests guests;

    @Inject
    private Accounts accounts;

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
        RoomStanding standing = standing(call);
        Instant now = clock.instant();
        List<Participant> seats = rooms.listForUpdate(callId);
        Participant mine = seats.stream()
                .filter(seat -> seat.id().equals(nameOf(actor)))
                .findFirst()
                .orElseGet(() -> rooms.add(new Participant(callId, nameOf(actor), role, seats.size() + 1)));
        String replaced = mine.sitDown(connectionId, role, now);
        Map<String, String> names = names(seats, mine);
        List<RoomPeer> peers = seats.stream()
                .filter(seat -> seat != mine && seat.isAround(now) && standing.isMember(seat.id()))
                .map(seat -> seat.peer(names.get(seat.id()), standing, now))
                .toList();
        RoomPeer you = mine.peer(names.get(mine.id()), standing, now);
        return new RoomSeat(connectionId, you, replaced, peers, standing, mine.focus());
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

    /**
     * Who is in the room as what, for one who is.
     *
     * @throws RuleBroken as {@link #roleIn}
     */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public RoomStanding standing(String callId) {
        CallView call = calls.getCall(callId);
        role(call, CurrentUser.get());
        return standing(call);
    }

    /** The form field in which this participant is now; whoever comes back, from wherever, goes on there. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public void focus(String callId, String field) {
        if (field == null || !FIELD.matcher(field).matches()) {
            throw RuleBroken.invalid("key", "unknown");
        }
        roleIn(callId);
        rooms.find(callId, nameOf(CurrentUser.get())).ifPresent(seat -> seat.focus(field));
    }

    private void report(String callId, List<Participant> seats) {
        CurrentUser.as(Actor.SYSTEM, () -> {
            String agent = calls.getCall(callId).agent();
            line.reportMedia(callId, Participant.together(seats, agent));
        });
    }

    private RoomStanding standing(CallView call) {
        return RoomStanding.of(call, CurrentUser.as(Actor.SYSTEM, () -> guests.list(call.id())));
    }

    /** Staff speak under their names; the citizen's is told by the case alone. */
    private Map<String, String> names(List<Participant> seats, Participant mine) {
        Set<String> staff = Stream.concat(seats.stream(), Stream.of(mine))
                .map(Participant::id)
                .filter(id -> !RoomStanding.CITIZEN.equals(id))
                .collect(Collectors.toSet());
        return staff.isEmpty() ? Map.of() : CurrentUser.as(Actor.SYSTEM, () -> accounts.listNames(staff));
    }

    static String nameOf(Actor actor) {
        return actor.isCitizen() ? RoomStanding.CITIZEN : actor.name();
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
