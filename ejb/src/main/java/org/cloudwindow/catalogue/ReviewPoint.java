package org.cloudwindow.catalogue;

/** One thing to check on a material: {@code G…} general by its class, {@code S…} specific to the item (DB4110 B.5). */
public record ReviewPoint(String code, String text) {}
