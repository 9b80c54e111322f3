package org.cloudwindow.guidance;

/**
 * Which cases are wanted, beside the words of the page request.
 *
 * @param state {@code OPEN}, {@code RETURNED}, {@code HANDED_OVER}, {@code SUBMITTED}, {@code ACCEPTED}, {@code
 *     NOT_ACCEPTED}, {@code LAPSED}, {@code UNFINISHED} or null for all
 * @param mine only those I handled
 * @param withoutNumber only those applied for in an approval system that has told no number yet (DB4110 10.2.2 h)
 */
public record CaseFilter(String state, boolean mine, boolean withoutNumber) {

    public static final CaseFilter ALL = new CaseFilter(null, false, false);

    /** By state alone, or all. */
    public CaseFilter(String state, boolean mine) {
        this(state, mine, false);
    }
}
