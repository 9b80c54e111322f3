package org.cloudwindow.catalogue;

/** Whom an item serves (服务对象). */
public enum Audience {
    NATURAL,
    LEGAL
}
