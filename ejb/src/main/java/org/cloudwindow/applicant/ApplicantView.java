package org.cloudwindow.applicant;

/**
 * An applicant as most may see them.
 *
 * @param name masked name of the person
 * @param idNumber masked number of the person
 * @param organization name of the organization, or null
 * @param creditCode its masked credit code, or null
 */
public record ApplicantView(
        long id, ApplicantKind kind, String name, String idNumber, String organization, String creditCode) {}
