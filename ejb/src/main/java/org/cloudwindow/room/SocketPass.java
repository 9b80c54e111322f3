package org.cloudwindow.room;

import org.cloudwindow.shared.Actor;

/**
 * Who may open the socket a ticket was made for.
 *
 * @param callId the room, or null for the hints of staff
 */
public record SocketPass(Actor actor, String callId) {}
