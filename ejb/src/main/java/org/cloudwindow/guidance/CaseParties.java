package org.cloudwindow.guidance;

/** Who was on both ends of a case's newest conversation; each null where there was nobody. */
public record CaseParties(String agent, Long applicantId) {}
