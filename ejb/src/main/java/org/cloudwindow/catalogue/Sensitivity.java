package org.cloudwindow.catalogue;

/** How openly a value of a field is shown; {@code SENSITIVE} reaches staff masked until it is revealed for a reason. */
public enum Sensitivity {
    PUBLIC,
    INTERNAL,
    SENSITIVE
}
