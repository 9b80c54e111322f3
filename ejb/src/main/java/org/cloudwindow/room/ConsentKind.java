package org.cloudwindow.room;

/** What a citizen is asked to agree to; only {@link #CAMERA} gates the room. */
public enum ConsentKind {
    /** Sound and picture of the citizen. */
    CAMERA,
    /** Recording, which comes later; asked for already. */
    RECORDING,
    /** The agent pointing, filling and steering on the citizen's page. */
    ASSIST
}
