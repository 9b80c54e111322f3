package org.cloudwindow.applicant;

import java.time.Instant;

/**
 * A session just opened; the token is told this once and kept nowhere.
 *
 * @param applicant null where nobody has been identified
 */
public record OpenedCitizenSession(String token, Instant expiresAt, int level, ApplicantView applicant) {}
