package org.cloudwindow.applicant;

/**
 * PORT: the register that knows who has which number. It is asked whether all parts belong together and never answers
 * which one does not.
 */
public interface PopulationRegister {

    /** Whether a person of this name has this number. */
    boolean matchesPerson(String name, String idNumber);

    /** Whether an organization of this name has this code, and the person of this number is its legal representative. */
    boolean matchesOrganization(String organization, String creditCode, String representativeIdNumber);
}
