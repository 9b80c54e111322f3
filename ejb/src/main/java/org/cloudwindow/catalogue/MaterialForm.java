package org.cloudwindow.catalogue;

/** In which form a material is taken (材料形式). */
public enum MaterialForm {
    ELECTRONIC,
    PAPER,
    BOTH
}
