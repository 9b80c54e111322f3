package org.cloudwindow.applicant;

/** An applicant in full; organization and credit code are null for a person. */
public record RevealedIdentity(long id, String name, String idNumber, String organization, String creditCode) {

    /** Personal data do not belong into a log. */
    @Override
    public String toString() {
        return "RevealedIdentity[id=" + id + "]";
    }
}
