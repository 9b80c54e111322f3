package org.cloudwindow.applicant;

/** What a device found when it compared the person in front of it with the picture on the card. */
public enum FaceResult {
    MATCH,
    MISMATCH,
    NO_FACE
}
