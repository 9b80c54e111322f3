package org.cloudwindow.catalogue;

/** In what days a time limit counts. */
public enum DayUnit {
    WORKING,
    CALENDAR
}
