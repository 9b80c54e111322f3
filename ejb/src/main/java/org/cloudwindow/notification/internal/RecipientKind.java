package org.cloudwindow.notification.internal;

/** Whom a message is for. */
public enum RecipientKind {
    APPLICANT,
    STAFF,
    GROUP
}
