package org.cloudwindow.catalogue;

/** One answer to the question of a condition, and whether the condition then holds. */
public record ConditionOption(String code, String text, boolean passes) {}
