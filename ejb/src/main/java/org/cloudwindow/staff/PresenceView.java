package org.cloudwindow.staff;

import java.time.Instant;
import java.util.Set;

/**
 * Presence of one agent.
 *
 * @param reason what the agent gave as reason for a break, or null
 * @param next what follows once the present work is done, or null
 * @param since since when the state holds
 */
public record PresenceView(
        String username,
        String displayName,
        Set<String> groups,
        PresenceState state,
        String reason,
        PresenceState next,
        Instant since) {}
