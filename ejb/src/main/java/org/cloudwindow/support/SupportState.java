package org.cloudwindow.support;

/** Where a question to a department stands. */
public enum SupportState {
    /** Rings at the members of the department. */
    RINGING,
    /** A specialist is on it. */
    CLAIMED,
    /** Nobody came in time: an answer in writing is owed. */
    WRITTEN,
    /** The agent has the answer and goes on. */
    ANSWERED,
    /** The specialist handles the call in the agent's place. */
    TAKEN_OVER,
    /** The agent needs no answer any more. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == RINGING || this == CLAIMED || this == WRITTEN;
    }

    public boolean isAnswered() {
        return this == ANSWERED || this == TAKEN_OVER;
    }
}
