package org.cloudwindow.guidance;

/** A file to be shown or downloaded. */
public record MaterialFile(String fileName, String mediaType, byte[] content) {}
