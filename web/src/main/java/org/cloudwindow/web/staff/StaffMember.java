package org.cloudwindow.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.StaffSessions;
import org.cloudwindow.web.layout.PageAddress;
import org.cloudwindow.web.rest.Caller;

/** The member of staff who reads the page: name, the pages that are open to the groups, when the session ends. */
@Named
@RequestScoped
public class StaffMember {

    /** An entry of the bar. */
    public record StaffPage(String address, String label) {}

    private static final List<PageAddress> BAR = List.of(
            PageAddress.AGENT, PageAddress.TASKS, PageAddress.RECORDS, PageAddress.SUPERVISOR, PageAddress.ADMIN);

    @Inject
    private Accounts accounts;

    @Inject
    private StaffSessions sessions;

    @Inject
    private HttpServletRequest request;

    private Actor actor;

    /** By the request: an error page is drawn after the filter has let go of the current user. */
    @PostConstruct
    void find() {
        actor = Caller.of(request).actor();
    }

    public boolean isSignedIn() {
        return actor.isStaff();
    }

    public String getUsername() {
        return actor.name();
    }

    public String getDisplayName() {
        return CurrentUser.as(actor, () -> accounts.getAccount(actor.name()).displayName());
    }

    public boolean isAgent() {
        return actor.isIn(Groups.AGENT);
    }

    /** Whether this member of staff helps citizens at a township centre. */
    public boolean isHelper() {
        return actor.isIn(Groups.TOWN);
    }

    public boolean isChief() {
        return actor.isIn(Groups.CHIEF);
    }

    /** When the session ends if nothing more is heard; empty where no session is behind the request. */
    public String getExpiresAt() {
        return Caller.of(request)
                .findToken()
                .flatMap(sessions::findExpiry)
                .map(Instant::toString)
                .orElse("");
    }

    public List<StaffPage> getPages() {
        return BAR.stream()
                .filter(page -> page.groups().stream().anyMatch(actor::isIn))
                .map(page ->
                        new StaffPage(page.address(), "staff.nav." + page.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Where this member of staff begins, or the sign-in page where no page is open to the groups. */
    public String getHome() {
        return getPages().stream().map(StaffPage::address).findFirst().orElse("/login");
    }
}
