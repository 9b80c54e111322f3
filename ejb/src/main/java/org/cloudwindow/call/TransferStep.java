package org.cloudwindow.call;

/** What happened to a transfer. */
public enum TransferStep {
    ASKED,
    /** Rings at an agent. */
    RANG,
    MISSED,
    DECLINED,
    ANSWERED,
    /** Nobody answered: back to the sender. */
    RETURNED,
    /** Failed once too often: the general desk is asked instead. */
    TO_GENERAL_DESK,
    CANCELLED
}
