package org.cloudwindow.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.organization.internal.OrganizationRepository;
import org.cloudwindow.shared.AllowedTo;

/** The tree of regions and the halls in them (YCZ-1-a). */
@Stateless
public class Regions {

    @Inject
    private OrganizationRepository repository;

    /** Codes of the region and those above it, the city first; nothing of an unknown region. */
    @AllowedTo(AllowedTo.ANYONE)
    public List<String> listPath(String code) {
        return repository.listPath(code);
    }

    /** The region in which a centre stands, or nothing for an account of no centre. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<String> findRegionOfCentre(String centreCode) {
        return repository.findRegionOfCentre(centreCode);
    }

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
