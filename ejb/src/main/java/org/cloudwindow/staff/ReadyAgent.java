package org.cloudwindow.staff;

import java.time.Instant;
import java.util.Set;

/** An agent who can take a call now, and since when without one. */
public record ReadyAgent(String username, Set<String> groups, Instant idleSince) {}
