package org.cloudwindow.web.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cloudwindow.organization.CentreView;
import org.cloudwindow.organization.RegionView;
import org.cloudwindow.organization.Regions;
import org.cloudwindow.shared.Page;

/** The tree of regions, and the halls in them. */
@Path("regions")
@Produces(MediaType.APPLICATION_JSON)
public class RegionsResource {

    @Inject
    private Regions regions;

    @GET
    public Page<RegionView> list() {
        List<RegionView> rows = regions.listRegions();
        return new Page<>(rows.size(), rows);
    }

    @GET
    @Path("centres")
    public Page<CentreView> listCentres() {
        List<CentreView> rows = regions.listCentres();
        return new Page<>(rows.size(), rows);
    }
}
