package org.cloudwindow.call;

/** What six digits are for. */
public enum CodePurpose {
    /** The citizen goes on at another device. */
    DEVICE,
    /** Somebody of a township centre helps; that the citizen shows the code is the agreement. */
    HELPER
}
