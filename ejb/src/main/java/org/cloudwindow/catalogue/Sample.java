package org.cloudwindow.catalogue;

/** A filled example of one material with invented, masked data, and where the example comes from (DB4110 B.6). */
public record Sample(String materialCode, String title, String content, String source) {}
