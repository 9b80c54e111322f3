package org.cloudwindow.guidance;

/** A file as it came in; what it really is, its first bytes tell. */
public record MaterialUpload(String materialCode, String fileName, byte[] content) {}
