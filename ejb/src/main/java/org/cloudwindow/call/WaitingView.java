package org.cloudwindow.call;

import java.time.Instant;

/**
 * The line in two figures.
 *
 * @param count callers nobody has answered yet
 * @param since since when the first of them has waited, or null where there is none
 */
public record WaitingView(long count, Instant since) {}
