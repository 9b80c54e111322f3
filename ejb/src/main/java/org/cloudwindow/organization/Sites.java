package org.cloudwindow.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.organization.internal.CalendarFiles;
import org.cloudwindow.organization.internal.OpeningHours;
import org.cloudwindow.organization.internal.OrganizationRepository;
import org.cloudwindow.organization.internal.Site;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** The service points (点位), and whether they answer now. */
@Stateless
public class Sites {

    /** The three services a point may offer (YCZ-3.1-d). */
    public static final Set<String> MODES = Set.of("ONLINE_GUIDANCE", "REMOTE_ACCEPTANCE", "BUSINESS_SUPPORT");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,28}[0-9]");

    @Inject
    private OrganizationRepository repository;

    @Inject
    private CalendarFiles calendar;

    @Inject
    private AuditTrail audit;

    @AllowedTo(AllowedTo.ANYONE)
    public SiteView getSite(String code) {
        return find(code).view();
    }

    @AllowedTo(AllowedTo.ANYONE)
    public Optional<SiteView> findSite(String code) {
        return repository.findSite(code).map(Site::view);
    }

    @AllowedTo(AllowedTo.ANYONE)
    public List<SiteView> listSites() {
        return repository.listSites();
    }

    /** Whether calls from this point are taken at this time (在线办理时间段, YCZ-5.3-b). */
    @AllowedTo(AllowedTo.ANYONE)
    public boolean isOpen(String code, Instant time) {
        return find(code).isOpen(LocalDateTime.ofInstant(time, Clocks.CITY), calendar.calendar());
    }

    /** Whether any point answers at this time: a working period of those who answer. */
    @AllowedTo(AllowedTo.ANYONE)
    public boolean isAnyOpen(Instant time) {
        return repository.isAnyOpen(LocalDateTime.ofInstant(time, Clocks.CITY), calendar.calendar());
    }

    /** Switches the services of a point on or off (YCZ-3.1-d). */
    @AllowedTo(Groups.ADMIN)
    public SiteView setModes(String code, Set<String> modes) {
        if (modes == null || !MODES.containsAll(modes)) {
            throw RuleBroken.invalid("modes", "unknown");
        }
        Site site = find(code);
        site.offer(modes);
        return changed(site, "modes", String.join(" ", modes));
    }

    /** Sets the hours of a point; none at all closes it. */
    @AllowedTo(Groups.ADMIN)
    public SiteView setHours(String code, List<OpeningHoursView> hours) {
        if (hours == null) {
            throw RuleBroken.invalid("hours", "required");
        }
        List<OpeningHours> valid = hours.stream().map(OpeningHours::of).toList();
        Site site = find(code);
        site.openAt(valid);
        return changed(site, "hours", valid.size() + " periods");
    }

    /** Sets the telephone people are given when the point does not answer (YCZ-5.3-c). */
    @AllowedTo(Groups.ADMIN)
    public SiteView setPhone(String code, String phone) {
        if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
            throw RuleBroken.invalid("phone", "invalid");
        }
        Site site = find(code);
        site.callAt(phone.strip());
        return changed(site, "phone", phone.strip());
    }

    private SiteView changed(Site site, String what, String value) {
        SiteView view = site.view();
        audit.record("SITE_CHANGED", "site", view.code(), Map.of(what, value));
        return view;
    }

    private Site find(String code) {
        return repository.findSite(code).orElseThrow(RuleBroken::notFound);
    }
}
