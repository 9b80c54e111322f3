package org.cloudwindow.applicant;

import java.time.Instant;

/**
 * A comparison of faces; the pictures stay in the device.
 *
 * @param scorePercent likeness as the device gives it, 0 to 100, or null
 * @param flagged whether staff have to look at person and document before anything is accepted
 */
public record FaceMatchView(
        FaceResult result, Integer scorePercent, FaceOutcome outcome, boolean flagged, Instant comparedAt) {}
