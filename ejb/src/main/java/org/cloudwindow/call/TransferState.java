package org.cloudwindow.call;

/** Where a transfer stands. Until it is done the call is the sender's. */
public enum TransferState {
    /** On its way to somebody who answers. */
    RINGING,
    /** Sender and target are both with the citizen. */
    TOGETHER,
    /** The target has the call. */
    DONE,
    /** Nobody answered: the sender goes on. */
    RETURNED,
    /** Taken back, or the citizen left. */
    CANCELLED;

    public boolean isOpen() {
        return this == RINGING || this == TOGETHER;
    }
}
