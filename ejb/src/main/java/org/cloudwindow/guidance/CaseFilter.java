package org.cloudwindow.guidance;

/**
 * Which cases are wanted, beside the words of the page request.
 *
 * @param state {@code OPEN}, {@code RETURNED}, {@code SUBMITTED}, {@code UNFINISHED} or null for all
 * @param mine only those I handled
 */
public record CaseFilter(String state, boolean mine) {

    public static final CaseFilter ALL = new CaseFilter(null, false);
}
