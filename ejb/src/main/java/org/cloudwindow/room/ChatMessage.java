package org.cloudwindow.room;

import java.time.Instant;

/** A line of the room's chat; {@code clientId} is the sender's own number of it. */
public record ChatMessage(long id, String from, RoomRole role, String text, Instant at, String clientId) {}
