package org.cloudwindow.catalogue;

import java.util.List;

/**
 * Basic information of an item (DB4110 B.1, names after GB/T 39554.2).
 *
 * @param basicCode 基本编码, 12 digits
 * @param implCode 实施编码: credit code of the body, level, basic code
 * @param implementingBody 实施主体, which is the responsible unit of the item (DB4110 9.1)
 * @param level 行使层级
 * @param procedure steps of handling, in order
 * @param statutoryDays 法定办结时限 in {@code dayUnit}, 0 for none
 * @param promisedDays 承诺时限 in {@code dayUnit}, 0 for at once
 * @param correctionDays working days an applicant has to correct what a one-time notice lists
 */
public record Basics(
        String basicCode,
        String implCode,
        String implementingBody,
        String level,
        List<String> procedure,
        String serviceObject,
        String result,
        int statutoryDays,
        int promisedDays,
        DayUnit dayUnit,
        OnlineDepth onlineDepth,
        int correctionDays,
        String office,
        String phone,
        String hours) {}
