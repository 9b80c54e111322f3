package org.cloudwindow.organization.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cloudwindow.organization.DepartmentView;
import org.cloudwindow.organization.OpeningHoursView;
import org.cloudwindow.organization.RegionView;
import org.cloudwindow.organization.SiteKind;
import org.cloudwindow.shared.Configuration;

/** Fills the organization of a demonstration once, from {@code db/demo/organization.json}. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoOrganization {

    private static final int MINUTES_OF_DAY = 24 * 60;

    @Inject
    private OrganizationRepository repository;

    @Inject
    private Configuration configuration;

    @PostConstruct
    void fill() {
        if (configuration.isDemo() && repository.isEmpty()) {
            add(read());
        }
    }

    private void add(Demo demo) {
        Map<String, Region> regions = new HashMap<>();
        for (RegionView region : demo.regions()) {
            regions.put(region.code(), new Region(region));
            repository.add(regions.get(region.code()));
        }
        Map<String, Centre> centres = new HashMap<>();
        for (DemoCentre centre : demo.centres()) {
            centres.put(centre.code(), new Centre(centre.code(), centre.name(), regions.get(centre.regionCode())));
            repository.add(centres.get(centre.code()));
        }
        demo.departments().forEach(department -> repository.add(new Department(department)));
        demo.sites().forEach(site -> repository.add(site(site, centres.get(site.centreCode()))));
    }

    private static Site site(DemoSite demo, Centre centre) {
        Site site = new Site(demo.code(), demo.name(), demo.kind(), centre, demo.closedOnHolidays());
        site.callAt(demo.phone());
        site.standAt(demo.address());
        site.offer(demo.modes());
        site.openAt(
                demo.aroundTheClock()
                        ? IntStream.rangeClosed(1, 7)
                                .mapToObj(day -> new OpeningHours(day, 0, MINUTES_OF_DAY))
                                .toList()
                        : demo.hours().stream().map(OpeningHours::of).toList());
        return site;
    }

    private static Demo read() {
        try (InputStream file =
                DemoOrganization.class.getClassLoader().getResourceAsStream("db/demo/organization.json")) {
            return JsonbBuilder.create().fromJson(file, Demo.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    public record Demo(
            List<RegionView> regions,
            List<DemoCentre> centres,
            List<DepartmentView> departments,
            List<DemoSite> sites) {}

    /** A centre of the file. */
    public record DemoCentre(String code, String name, String regionCode) {}

    /** A point of the file. */
    public record DemoSite(
            String code,
            String name,
            SiteKind kind,
            String centreCode,
            String phone,
            String address,
            boolean aroundTheClock,
            boolean closedOnHolidays,
            List<OpeningHoursView> hours,
            Set<String> modes) {}
}
