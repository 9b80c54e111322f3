package org.cloudwindow.applicant;

/** Natural person or legal person (自然人, 法人). */
public enum ApplicantKind {
    NATURAL,
    LEGAL
}
