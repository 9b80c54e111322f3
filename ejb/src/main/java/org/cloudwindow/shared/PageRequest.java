package org.cloudwindow.shared;

/**
 * Which page of a list is wanted.
 *
 * @param first index of the first row, from 0
 * @param max rows at most, 1 to {@value #LIMIT}
 * @param search words to look for, or an empty text
 */
public record PageRequest(int first, int max, String search) {

    public static final int LIMIT = 200;

    public PageRequest {
        first = Math.max(0, first);
        max = Math.min(LIMIT, Math.max(1, max));
        search = search == null ? "" : search.strip();
    }

    public static PageRequest firstRows(int max) {
        return new PageRequest(0, max, "");
    }
}
