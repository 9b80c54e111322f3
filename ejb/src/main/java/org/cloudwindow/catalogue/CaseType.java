package org.cloudwindow.catalogue;

/** Class of an item by the time of its decision (办件类型): on the spot, within a promised time, by a higher authority. */
public enum CaseType {
    IMMEDIATE,
    PROMISED,
    REPORT_UP
}
