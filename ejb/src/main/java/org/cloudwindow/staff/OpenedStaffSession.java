package org.cloudwindow.staff;

import java.time.Instant;

/** A session just opened; the token is told this once and kept nowhere. */
public record OpenedStaffSession(String token, Instant expiresAt, AccountView account) {}
