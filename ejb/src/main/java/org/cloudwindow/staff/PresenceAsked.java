package org.cloudwindow.staff;

/**
 * A busy agent, or the chief for one, asked for another presence; fired before anything is locked or changed, so that
 * whoever holds the agent (an offer, a wrap-up) can let go first.
 */
public record PresenceAsked(String username, PresenceState held, PresenceState asked) {}
