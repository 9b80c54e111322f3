package org.cloudwindow.call;

/** What a third person may do in a call. */
public enum GuestRight {
    SEE,
    HEAR,
    SPEAK,
    POINT,
    TYPE
}
