package org.cloudwindow.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cloudwindow.organization.internal.OrganizationRepository;
import org.cloudwindow.shared.AllowedTo;

/** The tree of regions and the halls in them (YCZ-1-a). */
@Stateless
public class Regions {

    @Inject
    private OrganizationRepository repository;

    /** Parents before their children. */
    @AllowedTo(AllowedTo.ANYONE)
    public List<RegionView> listRegions() {
        return repository.listRegions();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public List<CentreView> listCentres() {
        return repository.listCentres();
    }
}
