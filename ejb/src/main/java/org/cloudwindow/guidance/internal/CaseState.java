package org.cloudwindow.guidance.internal;

/** Where a case stands, told by its own acts; where its process stands, the model tells. */
public enum CaseState {
    /** A call waits or goes on. */
    OPEN,
    /** A one-time notice was given; the applicant supplies. */
    RETURNED,
    /** Handed in; the approver decides about acceptance. */
    SUBMITTED,
    /** The conversation ended with neither; the applicant may take it up again. */
    UNFINISHED;

    /** Whether its applicant may call about it again. */
    public boolean mayBeTakenUp() {
        return this == RETURNED || this == UNFINISHED;
    }
}
