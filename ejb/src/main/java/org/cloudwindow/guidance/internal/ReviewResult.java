package org.cloudwindow.guidance.internal;

/** Outcome of one point; {@link #RECHECK}: decided once, but what it was about has changed since. */
public enum ReviewResult {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    RECHECK;

    public boolean isDecided() {
        return this != RECHECK;
    }
}
