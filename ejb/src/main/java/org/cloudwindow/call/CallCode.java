package org.cloudwindow.call;

import java.time.Instant;

/** Six digits that lead into one call, and until when. */
public record CallCode(String code, CodePurpose purpose, Instant expiresAt) {}
