package org.cloudwindow.catalogue;

/** Who can judge a condition (DB4110 B.2.1): the applicant alone, a data source or OCR, or a member of staff. */
public enum CheckedBy {
    APPLICANT,
    DATA,
    STAFF
}
