package org.cloudwindow.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cloudwindow.organization.internal.OrganizationRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;

/** The departments whose items the window offers, each a user group. */
@Stateless
public class Departments {

    @Inject
    private OrganizationRepository repository;

    @AllowedTo(AllowedTo.ANYONE)
    public List<DepartmentView> listDepartments() {
        return repository.listDepartments();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public DepartmentView getDepartment(String group) {
        return repository.findDepartment(group).orElseThrow(RuleBroken::notFound);
    }
}
