package org.cloudwindow.catalogue;

/** What a form field takes; {@code MONEY} is yuan with two places, {@code DATE} is ISO-8601. */
public enum FieldType {
    TEXT,
    TEXTAREA,
    NUMBER,
    DATE,
    SELECT,
    CHECKBOX,
    ID_NUMBER,
    PHONE,
    MONEY
}
