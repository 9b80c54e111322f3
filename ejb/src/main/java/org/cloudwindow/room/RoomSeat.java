package org.cloudwindow.room;

import java.util.List;

/**
 * A seat just taken.
 *
 * @param replaced connection of the same participant that held the seat before and must go, or null
 * @param peers the others
 * @param standing who may do what at this moment
 * @param focus the form field in which this participant was last, or null
 */
public record RoomSeat(
        String connectionId, RoomPeer you, String replaced, List<RoomPeer> peers, RoomStanding standing, String focus) {

    /** The peers to whom I make the offer. */
    public List<String> offererOf() {
        return peers.stream()
                .filter(peer -> you.ordinal() > peer.ordinal())
                .map(RoomPeer::id)
                .toList();
    }
}
