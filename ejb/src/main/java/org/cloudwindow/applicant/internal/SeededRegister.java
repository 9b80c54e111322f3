package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cloudwindow.applicant.PopulationRegister;

/** A register of our own with invented people, until the city's is connected. */
@ApplicationScoped
public class SeededRegister implements PopulationRegister {

    @Inject
    private RegisterRepository entries;

    @Override
    public boolean matchesPerson(String name, String idNumber) {
        return entries.find(idNumber).filter(entry -> entry.isCalled(name)).isPresent();
    }

    @Override
    public boolean matchesOrganization(String organization, String creditCode, String representativeIdNumber) {
        return entries.find(creditCode)
                .filter(entry -> entry.isCalled(organization))
                .filter(entry -> entry.isRepresentedBy(RegisterRepository.index(representativeIdNumber)))
                .isPresent();
    }
}
