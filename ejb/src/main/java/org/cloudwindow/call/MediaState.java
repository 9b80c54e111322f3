package org.cloudwindow.call;

/** What the participants' browsers report of sound and picture. */
public enum MediaState {
    NONE,
    CONNECTING,
    /** Frames or audio arrive. */
    FLOWING,
    LOST
}
