package org.cloudwindow.room;

import java.util.Set;
import org.cloudwindow.call.GuestRight;

/**
 * Somebody in a room.
 *
 * @param id name within the room, the same however often the browser comes back
 * @param name to be shown; null for the citizen, whose name is not told here
 * @param ordinal order of first arrival: of two, the one with the higher offers the connection, for the whole call
 * @param online whether the seat is taken now; else the participant has been lost a moment ago and may return
 */
public record RoomPeer(String id, RoomRole role, String name, Set<GuestRight> rights, int ordinal, boolean online) {}
