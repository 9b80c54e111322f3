package org.cloudwindow.web.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.cloudwindow.organization.OpeningHoursView;
import org.cloudwindow.organization.SiteView;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DoneAgain;

/** The service points. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
@DoneAgain
public class SitesResource {

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** The services that are switched on. */
    public record ModesJson(Set<String> modes) {}

    /** The periods of the week. */
    public record HoursJson(List<OpeningHoursView> hours) {}

    /** The telephone. */
    public record PhoneJson(String phone) {}

    /** A point, and whether it answers now. */
    public record SiteJson(SiteView site, boolean open) {}

    @GET
    public Page<SiteView> list() {
        List<SiteView> rows = sites.listSites();
        return new Page<>(rows.size(), rows);
    }

    @GET
    @Path("{code}")
    public SiteJson get(@PathParam("code") String code) {
        return new SiteJson(sites.getSite(code), sites.isOpen(code, clock.instant()));
    }

    @PUT
    @Path("{code}/modes")
    @Consumes(MediaType.APPLICATION_JSON)
    public SiteView setModes(@PathParam("code") String code, ModesJson wish) {
        return sites.setModes(code, given(wish).modes());
    }

    @PUT
    @Path("{code}/hours")
    @Consumes(MediaType.APPLICATION_JSON)
    public SiteView setHours(@PathParam("code") String code, HoursJson wish) {
        return sites.setHours(code, given(wish).hours());
    }

    @PUT
    @Path("{code}/phone")
    @Consumes(MediaType.APPLICATION_JSON)
    public SiteView setPhone(@PathParam("code") String code, PhoneJson wish) {
        return sites.setPhone(code, given(wish).phone());
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
        }
        return body;
    }
}
