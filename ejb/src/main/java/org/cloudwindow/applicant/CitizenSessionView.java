package org.cloudwindow.applicant;

import java.time.Instant;

/** How a citizen's session stands. */
public record CitizenSessionView(long id, Instant expiresAt, int level, ApplicantView applicant) {}
