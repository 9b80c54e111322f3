package org.cloudwindow.catalogue;

import java.util.List;

/** How an applicant is asked about a condition. */
public record ConditionQuestion(String text, List<ConditionOption> options) {}
