package org.cloudwindow.guidance;

/**
 * One outcome of the initial review: of a point of a material (without {@code pointCode}: of all its points), of a
 * condition, or of a form field.
 *
 * @param result {@code PASS}, {@code FAIL} or {@code NOT_APPLICABLE}
 */
public record ReviewEntry(
        String materialCode, String pointCode, String conditionCode, String fieldKey, String result, String remark) {}
