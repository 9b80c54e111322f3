package org.cloudwindow.applicant;

/**
 * Who somebody says to be.
 *
 * @param organization name of the organization somebody speaks for, or null for a person
 * @param creditCode its unified social credit code (GB 32100), or null
 * @param name name of the person
 * @param idNumber citizen identity number (GB 11643)
 */
public record IdentityClaim(String organization, String creditCode, String name, String idNumber) {

    /** Personal data do not belong into a log. */
    @Override
    public String toString() {
        return "IdentityClaim";
    }
}
