package org.cloudwindow.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A one-time notice (一次告知): everything that has to be corrected, by when, told once. */
public record NoticeView(
        String number, int round, Instant issuedAt, String issuedBy, LocalDate deadline, List<Line> lines) {

    /**
     * One thing to correct.
     *
     * @param kind {@code MISSING_MATERIAL}, {@code MATERIAL_POINT}, {@code CONDITION} or {@code FORM_FIELD}
     * @param label name of the material, condition or field; {@code demand} what it must be
     */
    public record Line(String kind, String code, String pointCode, String label, String demand, String remark) {}
}
