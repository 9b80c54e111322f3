package org.cloudwindow.staff;

/** What an agent is doing. The first three an agent chooses; the others the server sets. */
public enum PresenceState {
    OFFLINE,
    READY,
    BREAK,
    /** A call rings at this agent. */
    OFFERED,
    IN_CALL,
    /** After the call: notes and outcome (话后整理). */
    WRAP_UP,
    /** A call rang out at this agent, who gets no other until saying READY again. */
    NOT_RESPONDING;

    /** Whether a person may ask for it. */
    public boolean isChosen() {
        return this == OFFLINE || this == READY || this == BREAK;
    }

    /** Whether a call holds the agent. */
    public boolean isBusy() {
        return this == OFFERED || this == IN_CALL || this == WRAP_UP;
    }
}
