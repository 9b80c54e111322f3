package org.cloudwindow.web.signal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.room.RoomStanding;

/**
 * What one participant may say to the others, by the rights each of them has. Pure: the room's standing is all it knows.
 *
 * <p>A description names what its sender will send, and so is what has to be kept from whoever may not speak or may not
 * hear. While the citizen is on hold no path to or from the citizen is negotiated at all.
 */
final class RelayRules {

    /** Of the media paths: to one participant each. */
    private static final Set<String> PATH = Set.of("desc", "cand", "negotiate-request", "restart-request");

    /** What may be passed on, and the right it takes; a path is checked by its description. */
    private static final Map<String, Optional<GuestRight>> RELAYED = Map.of(
            "desc", Optional.empty(),
            "cand", Optional.empty(),
            "negotiate-request", Optional.empty(),
            "restart-request", Optional.empty(),
            "media-state", Optional.empty(),
            "screen-start", Optional.of(GuestRight.SPEAK),
            "screen-stop", Optional.of(GuestRight.SPEAK),
            "field", Optional.of(GuestRight.TYPE));

    private RelayRules() {}

    static boolean isRelayed(RoomMessage message) {
        return RELAYED.containsKey(message.type());
    }

    /** The code of the refusal, or nothing where the message may pass. */
    static Optional<String> refusal(RoomStanding room, String from, RoomMessage message) {
        Optional<GuestRight> needed = RELAYED.get(message.type());
        if (needed.isPresent() && !room.may(from, needed.get())) {
            return Optional.of("FORBIDDEN");
        }
        if (!PATH.contains(message.type())) {
            return Optional.empty();
        }
        Set<String> targets = message.to() == null ? room.others(from) : Set.of(message.to());
        if (targets.stream().anyMatch(target -> room.isParted(from, target))) {
            return Optional.of("CALL_HELD");
        }
        boolean all = targets.stream().allMatch(target -> mayPass(room, from, target, message));
        return all ? Optional.empty() : Optional.of("FORBIDDEN");
    }

    private static boolean mayPass(RoomStanding room, String from, String to, RoomMessage message) {
        if (!room.perceives(to)) {
            return false;
        }
        if (!"desc".equals(message.type())) {
            return true;
        }
        SessionDescription description = new SessionDescription(message.text("sdp"));
        boolean speaks = room.may(from, GuestRight.SPEAK);
        return (speaks && room.may(to, GuestRight.SEE) || description.showsNothing())
                && (speaks && room.may(to, GuestRight.HEAR) || description.isMute());
    }
}
