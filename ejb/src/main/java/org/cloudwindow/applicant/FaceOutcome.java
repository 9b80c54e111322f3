package org.cloudwindow.applicant;

/** What follows from a comparison: it holds, it is only noted for staff, or the person is not taken for the card's. */
public enum FaceOutcome {
    PASSED,
    FLAGGED,
    REFUSED
}
