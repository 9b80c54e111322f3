package org.cloudwindow.staff;

import java.time.Instant;
import java.util.Set;

/**
 * An agent who can take calls.
 *
 * @param regionCode where the agent's centre stands, or null for one of no centre
 * @param languages what the agent speaks, two letters each
 * @param idleSince since when without a call
 */
public record ReadyAgent(
        String username, Set<String> groups, String regionCode, Set<String> languages, Instant idleSince) {}
