package org.cloudwindow.notification.internal;

/** How far a message got. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED
}
