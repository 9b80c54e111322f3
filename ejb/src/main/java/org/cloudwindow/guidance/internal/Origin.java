package org.cloudwindow.guidance.internal;

/** Who a value or a file came from. */
public enum Origin {
    CITIZEN,
    AGENT,
    DATA
}
