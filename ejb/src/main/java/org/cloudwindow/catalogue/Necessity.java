package org.cloudwindow.catalogue;

/** Whether a material must be there; {@code TOLERATED} may follow after acceptance (容缺). */
public enum Necessity {
    REQUIRED,
    OPTIONAL,
    TOLERATED
}
