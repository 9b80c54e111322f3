package org.cloudwindow.catalogue;

/**
 * A rule of eligibility (申请条件, DB4110 B.2).
 *
 * @param preCheck belongs to the pre-check step (预检环节), before handling begins
 * @param question there where the applicant can judge it
 * @param failText what an applicant is told who does not meet it; there together with the question
 */
public record Condition(
        String code,
        String text,
        ConditionKind kind,
        CheckedBy checkedBy,
        boolean preCheck,
        @Omissible ConditionQuestion question,
        @Omissible String failText) {}
