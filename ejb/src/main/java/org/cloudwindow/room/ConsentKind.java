package org.cloudwindow.room;

/** What a citizen is asked to agree to; only {@link #CAMERA} gates the room. */
public enum ConsentKind {
    /** Sound and picture of the citizen. */
    CAMERA,
    /** Recording, which comes later; asked for already. */
    RECORDING,
    /** The agent seeing the citizen's page of ours, and pointing at it; sensitive fields excepted. */
    COBROWSE,
    /** The agent filling and leafing on the citizen's page. */
    ASSIST
}
