package org.cloudwindow.catalogue;

/**
 * Which items are wanted; {@code null} leaves a question open.
 *
 * @param department group of a department
 */
public record ItemFilter(String department, ServiceMode mode, Audience audience) {

    public static final ItemFilter ALL = new ItemFilter(null, null, null);
}
