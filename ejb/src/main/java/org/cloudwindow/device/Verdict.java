package org.cloudwindow.device;

/** What a test found of a device or of the line. */
public enum Verdict {
    OK,
    /** The line works, but slowly or with losses. */
    WEAK,
    /** The microphone is open and nothing is heard. */
    SILENT,
    /** A person says that the tone was not heard. */
    NOT_HEARD,
    REFUSED,
    MISSING,
    BUSY,
    FAILED,
    /** Not tried, such as a speaker with nobody there to listen. */
    SKIPPED;

    /** Whether a call is possible with it. */
    public boolean isGood() {
        return this == OK || this == WEAK || this == SKIPPED;
    }
}
