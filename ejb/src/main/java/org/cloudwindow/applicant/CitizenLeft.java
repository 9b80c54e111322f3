package org.cloudwindow.applicant;

/** A citizen has left and nothing of this session may go on. */
public record CitizenLeft(long sessionId) {}
