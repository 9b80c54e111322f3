package org.cloudwindow.room;

/** A line of chat was stored. */
public record ChatPosted(String callId, long id) {}
