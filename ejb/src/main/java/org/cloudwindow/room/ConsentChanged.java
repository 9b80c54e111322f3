package org.cloudwindow.room;

/** A citizen agreed, refused or took an agreement back. */
public record ConsentChanged(String callId, ConsentKind kind, boolean granted) {}
