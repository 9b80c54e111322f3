package org.cloudwindow.worklist;

/**
 * Which items are wanted.
 *
 * @param scope whose items
 * @param process key of a process, or null
 * @param group candidate group, or null
 * @param overdue only items whose time is over
 */
public record WorkItemFilter(Scope scope, String process, String group, boolean overdue) {

    /** Whose items. */
    public enum Scope {
        /** Held by me. */
        MINE,
        /** Held by nobody and open to my groups. */
        GROUP,
        /** All I may see: mine and all of my groups, of supervisors everybody's. */
        ALL
    }
}
