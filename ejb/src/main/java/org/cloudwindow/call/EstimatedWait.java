package org.cloudwindow.call;

/** How long the wait will be, as an honest range: wide where little is known. */
public record EstimatedWait(int lowSeconds, int highSeconds) {}
