package org.cloudwindow.worklist.internal;

/** How far an item is. */
enum WorkItemState {
    OPEN,
    COMPLETED,
    /** Taken away by the model: the caller left, a clock struck. */
    DELETED
}
