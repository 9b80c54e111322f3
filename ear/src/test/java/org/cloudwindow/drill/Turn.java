package org.cloudwindow.drill;

/** When a scene is set beside others: those that the clock hurries come last and go on first. */
enum Turn {
    /** People are together, or done. */
    STANDS,
    /** Rings at somebody who has less than a minute. */
    RINGS,
    /** Waits in the line: the next agent who is ready is for this scene. */
    WAITS
}
