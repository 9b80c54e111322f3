package org.cloudwindow.guidance.internal;

/** Where a case stands, told by its own acts; where its process stands, the model tells. */
public enum CaseState {
    /** A call waits or goes on. */
    OPEN,
    /** A one-time notice was given; the applicant supplies. */
    RETURNED,
    /** With the item's own approval system; handed in once it is applied for there. */
    HANDED_OVER,
    /** Handed in; the approver decides about acceptance. */
    SUBMITTED,
    /** Accepted (受理). */
    ACCEPTED,
    /** Not accepted, with a written reason (不予受理). */
    NOT_ACCEPTED,
    /** What the notice listed was not supplied in time. */
    LAPSED,
    /** The conversation ended with neither; the applicant may take it up again. */
    UNFINISHED;

    /** Whether caller and agent still work on it. */
    boolean isInHand() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether its applicant may call about it again. */
    public boolean mayBeTakenUp() {
        return this == RETURNED || this == UNFINISHED;
    }
}
