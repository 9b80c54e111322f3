package org.cloudwindow.catalogue;

import java.util.List;

/**
 * A preliminary answer, before handling begins, to whether an applicant may apply (DB4110 B.2).
 *
 * @param eligible every question was answered and every answer meets its condition; what data or staff judge later
 *     does not stand against it
 */
public record Precheck(boolean eligible, List<Reason> reasons) {

    /** How one condition came out, with what the applicant is told. */
    public record Reason(String conditionCode, Result result, String text) {}

    /** Outcome of one condition; the last two say who will judge it. */
    public enum Result {
        PASS,
        FAIL,
        UNKNOWN,
        BY_DATA,
        BY_STAFF
    }
}
