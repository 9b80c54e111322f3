package org.cloudwindow.call;

/** How a call changes hands. */
public enum TransferKind {
    /** The sender is released as soon as the target answers. */
    BLIND,
    /** Sender and target are in the room together until the sender hands over. */
    WARM
}
