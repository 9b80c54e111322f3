package org.cloudwindow.catalogue;

/** What a frequent question is about (DB4110 B.8): time, place, procedure, materials, filling in the form, other. */
public enum FaqTopic {
    TIME,
    PLACE,
    PROCEDURE,
    MATERIALS,
    FORM,
    OTHER
}
