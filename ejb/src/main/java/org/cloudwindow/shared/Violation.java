package org.cloudwindow.shared;

/**
 * One field that does not hold what it must.
 *
 * @param field name of the field as the caller sent it
 * @param message key of the sentence in the message bundle, without the prefix {@code violation.}
 */
public record Violation(String field, String message) {}
