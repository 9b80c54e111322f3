package org.cloudwindow.call;

/** Why a call is over. */
public enum EndReason {
    /** Left the line before an answer. */
    CALLER_LEFT,
    /** Nothing was heard from the caller's browser before an answer. */
    CALLER_SILENT,
    /** Called back and not reached, as often as the model tries. */
    CALLER_NOT_REACHED,
    CALLER_HUNG_UP,
    AGENT_HUNG_UP,
    /** Nothing was heard from the caller's browser for long after an answer. */
    CALLER_LOST
}
