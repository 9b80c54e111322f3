package org.cloudwindow.call;

import java.util.EnumSet;
import java.util.Set;

/** Where a call stands; knows its legal moves. */
public enum CallState {
    /** Waits in the line. */
    QUEUED,
    /** Rings at one agent. */
    OFFERED,
    /** An agent answered; says nothing of sound or picture. */
    CONNECTED,
    HELD,
    /** The citizen is gone, the agent notes the outcome. */
    WRAP_UP,
    ENDED,
    /** The caller left, or nothing was heard, before an agent answered. */
    ABANDONED,
    /** The caller asked to be called back and keeps the place. */
    CALLBACK;

    public Set<CallState> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(OFFERED, ABANDONED, CALLBACK);
            case OFFERED -> EnumSet.of(QUEUED, CONNECTED, ABANDONED, CALLBACK);
            case CONNECTED -> EnumSet.of(HELD, WRAP_UP);
            case HELD -> EnumSet.of(CONNECTED, WRAP_UP);
            case WRAP_UP -> EnumSet.of(ENDED);
            case CALLBACK -> EnumSet.of(OFFERED, CONNECTED, ABANDONED);
            case ENDED, ABANDONED -> EnumSet.noneOf(CallState.class);
        };
    }

    public boolean mayBecome(CallState to) {
        return next().contains(to);
    }

    /** Nobody has answered yet. */
    public boolean isWaiting() {
        return this == QUEUED || this == OFFERED || this == CALLBACK;
    }

    /** Citizen and agent are together. */
    public boolean isTalking() {
        return this == CONNECTED || this == HELD;
    }

    /** The citizen's call is not over: the same session gets no second one. */
    public boolean isLive() {
        return isWaiting() || isTalking();
    }
}
