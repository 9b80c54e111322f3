package org.cloudwindow.applicant;

/** A session that was open already has proven who it is. */
public record ApplicantIdentified(long sessionId, long applicantId, int level) {}
