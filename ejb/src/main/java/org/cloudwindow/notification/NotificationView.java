package org.cloudwindow.notification;

import java.time.Instant;
import java.util.Map;

/** A message as its reader sees it. */
public record NotificationView(
        long id, String kind, Map<String, String> facts, String state, Instant createdAt, Instant readAt) {}
