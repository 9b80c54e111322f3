package org.cloudwindow.room;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestView;

/**
 * Who is who in a room at this moment, and who may do what: the citizen and the handling agent everything, a guest what
 * was granted, anybody else nothing. While the citizen waits on hold, no media path leads to or from the citizen.
 *
 * @param agent the handling agent, or null
 * @param guests by account
 */
public record RoomStanding(CallState state, String agent, Map<String, GuestView> guests) {

    public static final String CITIZEN = "citizen";

    static RoomStanding of(CallView call, Iterable<GuestView> guests) {
        Map<String, GuestView> byName = new HashMap<>();
        guests.forEach(guest -> byName.put(guest.username(), guest));
        return new RoomStanding(call.state(), call.agent(), Map.copyOf(byName));
    }

    public boolean isTalking() {
        return state.isTalking();
    }

    public boolean isHeld() {
        return state == CallState.HELD;
    }

    public boolean isMember(String participant) {
        return roleOf(participant) != null;
    }

    /** Null for whoever is not in the room. */
    public RoomRole roleOf(String participant) {
        if (CITIZEN.equals(participant)) {
            return RoomRole.CITIZEN;
        }
        if (participant != null && participant.equals(agent)) {
            return RoomRole.AGENT;
        }
        GuestView guest = participant == null ? null : guests.get(participant);
        return guest == null ? null : RoomRole.valueOf(guest.role().name());
    }

    public Set<GuestRight> rightsOf(String participant) {
        RoomRole role = roleOf(participant);
        if (role == RoomRole.CITIZEN || role == RoomRole.AGENT) {
            return EnumSet.allOf(GuestRight.class);
        }
        return role == null ? Set.of() : guests.get(participant).rights();
    }

    public boolean may(String participant, GuestRight right) {
        return rightsOf(participant).contains(right);
    }

    /** Who neither sees nor hears gets nothing of what the others send. */
    public boolean perceives(String participant) {
        return may(participant, GuestRight.SEE) || may(participant, GuestRight.HEAR);
    }

    /** Whether media between these two rest because the citizen is on hold. */
    public boolean isParted(String one, String other) {
        return isHeld() && (CITIZEN.equals(one) || CITIZEN.equals(other));
    }

    /** Everybody but this one who may be in the room. */
    public Set<String> others(String participant) {
        Set<String> all = new HashSet<>(guests.keySet());
        all.add(CITIZEN);
        if (agent != null) {
            all.add(agent);
        }
        all.remove(participant);
        return all;
    }
}
