package org.cloudwindow.call;

import java.time.Instant;

/** A half hour in which calls may be agreed, and how many more. */
public record SlotView(Instant at, int free) {}
