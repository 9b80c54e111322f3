package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.organization.Regions;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;
import org.cloudwindow.staff.internal.Account;
import org.cloudwindow.staff.internal.AccountRepository;
import org.cloudwindow.staff.internal.AdministratorLinkRepository;
import org.cloudwindow.staff.internal.Departures;
import org.cloudwindow.staff.internal.PasswordHash;
import org.cloudwindow.staff.internal.StaffSessionRepository;

/**
 * The accounts of staff and their groups (YCZ-5.2-b: the operating unit manages roster, roles and groups of its agents).
 *
 * <p>There is no default password. An empty installation prints a link, good for one use, with which its first
 * administrator is made.
 */
@Stateless
public class Accounts {

    /** A password has at least this many characters. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final int LONGEST = 100;
    private static final Pattern USERNAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]{1,63}");
    private static final Pattern GROUP = Pattern.compile("(role|dept)[A-Za-z0-9]{1,60}");

    @Inject
    private AccountRepository repository;

    @Inject
    private AdministratorLinkRepository links;

    @Inject
    private StaffSessionRepository sessions;

    @Inject
    private AgentDuty duty;

    @Inject
    private Departures departures;

    @Inject
    private Regions regions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public AccountView getAccount(String username) {
        return repository.find(username).map(Account::view).orElseThrow(RuleBroken::notFound);
    }

    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public Page<AccountView> listAccounts(PageRequest page) {
        return repository.list(page);
    }

    /** Display names of these accounts, by user name. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public Map<String, String> listNames(Collection<String> usernames) {
        return repository.listNames(usernames);
    }

    /** All enabled accounts of a group, by name. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public List<AccountView> listMembers(String group) {
        return repository.listMembers(group);
    }

    @AllowedTo({Groups.ADMIN, AllowedTo.SYSTEM})
    public AccountView create(NewAccount wish) {
        return add(wish);
    }

    /** Sets the groups of an account; a session under way has them from its next request, the line of calls at once. */
    @AllowedTo(Groups.ADMIN)
    public AccountView changeGroups(String username, Set<String> groups) {
        List<Violation> violations = new ArrayList<>();
        checkGroups(groups, violations);
        refuse(violations);
        Account account = repository.find(username).orElseThrow(RuleBroken::notFound);
        account.joinOnly(groups);
        CurrentUser.as(Actor.SYSTEM, () -> duty.regroup(username, groups));
        audit.record("ACCOUNT_GROUPS_CHANGED", "account", username, Map.of("groups", String.join(" ", groups)));
        return account.view();
    }

    /** Lets an account in or keeps it out; keeping out ends its sessions and sockets at once, its duty after the call in hand. */
    @AllowedTo(Groups.ADMIN)
    public AccountView setEnabled(String username, boolean enabled) {
        Account account = repository.find(username).orElseThrow(RuleBroken::notFound);
        account.enable(enabled);
        if (!enabled) {
            sessions.removeOf(account);
            departures.of(username);
        }
        audit.record(enabled ? "ACCOUNT_ENABLED" : "ACCOUNT_DISABLED", "account", username, Map.of());
        return account.view();
    }

    /** Whether this link still makes the first administrator. */
    @AllowedTo(AllowedTo.ANYONE)
    public boolean isFirstAdministratorLink(String token) {
        return links.isOpen(token, clock.instant());
    }

    /**
     * Makes the first administrator with the one-time link that the first start has printed.
     *
     * @throws RuleBroken 409 {@code ADMINISTRATOR_EXISTS} where the link is used, expired or invented
     */
    @AllowedTo(AllowedTo.ANYONE)
    public AccountView createFirstAdministrator(String token, String username, String displayName, String password) {
        if (!links.isOpen(token, clock.instant())) {
            throw RuleBroken.conflict("ADMINISTRATOR_EXISTS");
        }
        AccountView made = add(new NewAccount(username, displayName, password, Set.of(Groups.ADMIN), null));
        links.close();
        return made;
    }

    private AccountView add(NewAccount wish) {
        refuse(check(wish));
        if (repository.find(wish.username()).isPresent()) {
            throw RuleBroken.invalid("username", "taken");
        }
        Account account = new Account(
                wish.username(),
                wish.displayName().strip(),
                PasswordHash.of(wish.password()),
                wish.groups(),
                wish.centreCode(),
                clock.instant());
        repository.add(account);
        audit.record("ACCOUNT_CREATED", "account", wish.username(), Map.of("groups", String.join(" ", wish.groups())));
        return account.view();
    }

    private List<Violation> check(NewAccount wish) {
        List<Violation> violations = new ArrayList<>();
        if (wish.username() == null || !USERNAME.matcher(wish.username()).matches()) {
            violations.add(new Violation("username", "username"));
        }
        if (wish.displayName() == null || wish.displayName().isBlank()) {
            violations.add(new Violation("displayName", "required"));
        } else if (wish.displayName().length() > LONGEST) {
            violations.add(new Violation("displayName", "tooLong"));
        }
        if (wish.password() == null || wish.password().length() < SHORTEST_PASSWORD) {
            violations.add(new Violation("password", "passwordTooShort"));
        } else if (wish.password().length() > LONGEST) {
            violations.add(new Violation("password", "tooLong"));
        }
        checkGroups(wish.groups(), violations);
        checkCentre(wish, violations);
        return violations;
    }

    private void checkCentre(NewAccount wish, List<Violation> violations) {
        if (wish.centreCode() == null) {
            if (wish.groups() != null && wish.groups().contains(Groups.AGENT)) {
                violations.add(new Violation("centreCode", "required"));
            }
        } else if (regions.listCentres().stream().noneMatch(each -> each.code().equals(wish.centreCode()))) {
            violations.add(new Violation("centreCode", "unknown"));
        }
    }

    private static void checkGroups(Set<String> groups, List<Violation> violations) {
        if (groups == null
                || !groups.stream()
                        .allMatch(each -> each != null && GROUP.matcher(each).matches())) {
            violations.add(new Violation("groups", "unknown"));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
    }
}
