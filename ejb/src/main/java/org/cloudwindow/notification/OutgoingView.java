package org.cloudwindow.notification;

import java.time.Instant;
import java.util.Map;

/**
 * A message that leaves the product, as staff see it.
 *
 * @param contact masked, or null once delivered or given up
 * @param state {@code WAITING}, {@code DELIVERED} or {@code FAILED}
 */
public record OutgoingView(
        long id,
        String kind,
        String caseNumber,
        String contact,
        Map<String, String> facts,
        String state,
        int tries,
        Instant createdAt,
        Instant closedAt) {}
