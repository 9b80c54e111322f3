package org.cloudwindow.catalogue;

/** What a condition is about (DB4110 B.2.2). */
public enum ConditionKind {
    PRECEDING_ITEM,
    TIME,
    AGE,
    SITE_INSPECTION,
    OTHER
}
