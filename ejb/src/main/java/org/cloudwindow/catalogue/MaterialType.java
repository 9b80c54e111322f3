package org.cloudwindow.catalogue;

/** Whether the original or a copy is taken (材料类型). */
public enum MaterialType {
    ORIGINAL,
    COPY,
    BOTH
}
