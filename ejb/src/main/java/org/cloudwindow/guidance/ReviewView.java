package org.cloudwindow.guidance;

import java.time.Instant;

/** A decided point, with who decided when; {@code result} {@code RECHECK} means it has to be decided again. */
public record ReviewView(
        String materialCode,
        String pointCode,
        String conditionCode,
        String fieldKey,
        String result,
        String remark,
        String reviewer,
        Instant reviewedAt,
        int round) {}
