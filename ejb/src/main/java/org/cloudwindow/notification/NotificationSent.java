package org.cloudwindow.notification;

/** A message was written down for somebody; {@code recipientKind} {@code APPLICANT}, {@code STAFF} or {@code GROUP}. */
public record NotificationSent(long id, String kind, String recipientKind, String recipient) {}
