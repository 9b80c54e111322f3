package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.audit.AuditTrail;
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
import org.cloudwindow.staff.internal.AccountRules;
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
    private AccountRules rules;

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
        refuse(rules.checkGroups(groups));
        Account account = repository.find(username).orElseThrow(RuleBroken::notFound);
        account.joinOnly(groups);
        CurrentUser.as(Actor.SYSTEM, () -> duty.regroup(username, groups));
        audit.record("ACCOUNT_GROUPS_CHANGED", "account", username, Map.of("groups", String.join(" ", groups)));
        return account.view();
    }

    /**
     * Sets what a person speaks; the line of calls goes by it at once.
     *
     * @param languages one to ten, two letters each as of ISO 639-1
     */
    @AllowedTo(Groups.ADMIN)
    public AccountView changeLanguages(String username, Set<String> languages) {
        refuse(rules.checkLanguages(languages));
        Account account = repository.find(username).orElseThrow(RuleBroken::notFound);
        account.speak(languages);
        CurrentUser.as(Actor.SYSTEM, () -> duty.speak(username, languages));
        audit.record(
                "ACCOUNT_LANGUAGES_CHANGED", "account", username, Map.of("languages", String.join(" ", languages)));
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
        AccountView made = add(new NewAccount(username, displayName, password, Set.of(Groups.ADMIN), null, null));
        links.close();
        return made;
    }

    private AccountView add(NewAccount wish) {
        refuse(rules.check(wish));
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
        account.speak(wish.languages());
        repository.add(account);
        audit.record("ACCOUNT_CREATED", "account", wish.username(), Map.of("groups", String.join(" ", wish.groups())));
        return account.view();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
    }
}
