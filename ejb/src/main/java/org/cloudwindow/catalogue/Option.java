package org.cloudwindow.catalogue;

/** One answer to a question about the situation. */
public record Option(String code, String text) {}
