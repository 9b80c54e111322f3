package org.cloudwindow.room;

import java.time.Instant;

/** The last word of the citizen on one question: which wording was shown, what was answered, when. */
public record ConsentView(ConsentKind kind, boolean granted, String textVersion, Instant at) {}
