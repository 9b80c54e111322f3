package org.cloudwindow.staff;

/** An agent's presence changed; fired in the transaction of the change. */
public record PresenceChanged(String username, PresenceState from, PresenceState to) {}
