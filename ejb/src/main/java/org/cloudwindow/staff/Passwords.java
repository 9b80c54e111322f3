package org.cloudwindow.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.internal.Account;
import org.cloudwindow.staff.internal.AccountRepository;
import org.cloudwindow.staff.internal.Departures;
import org.cloudwindow.staff.internal.PasswordHash;
import org.cloudwindow.staff.internal.StaffSessionRepository;

/**
 * Passwords of staff: everybody changes the own one, an administrator sets a forgotten one anew. Either way all sessions
 * of the account end, so that whoever knew the old one is out.
 */
@Stateless
public class Passwords {

    private static final int LONGEST = 100;

    @Inject
    private AccountRepository accounts;

    @Inject
    private StaffSessionRepository sessions;

    @Inject
    private Departures departures;

    @Inject
    private SignInGuard guard;

    @Inject
    private AuditTrail audit;

    /**
     * Changes my own password.
     *
     * @param current the one in force; a wrong one counts like a failed sign-in from this address
     * @throws RuleBroken 422 where it is wrong or the new one is no password; 429 {@code ACCOUNT_LOCKED}
     */
    @AllowedTo(AllowedTo.STAFF)
    public void changeMine(String current, String wanted, String address) {
        String me = CurrentUser.get().name();
        check(wanted);
        guard.findLock(me, address).ifPresent(left -> {
            throw RuleBroken.of(
                    RuleBroken.Kind.TOO_MANY, "ACCOUNT_LOCKED", Map.of("retryAfterSeconds", left.toSeconds() + 1));
        });
        Account account = accounts.find(me).orElseThrow(RuleBroken::notFound);
        if (current == null || !PasswordHash.matches(current, account.passwordHash())) {
            guard.failed(me, address);
            throw RuleBroken.invalid("current", "passwordWrong");
        }
        set(account, wanted, "PASSWORD_CHANGED");
    }

    /** Sets another account's password, which its owner has forgotten. */
    @AllowedTo(Groups.ADMIN)
    public void reset(String username, String wanted) {
        check(wanted);
        set(accounts.find(username).orElseThrow(RuleBroken::notFound), wanted, "PASSWORD_RESET");
    }

    private void set(Account account, String wanted, String act) {
        account.changePassword(PasswordHash.of(wanted));
        sessions.removeOf(account);
        departures.of(account.username());
        audit.record(act, "account", account.username(), Map.of());
    }

    private static void check(String wanted) {
        if (wanted == null || wanted.length() < Accounts.SHORTEST_PASSWORD) {
            throw RuleBroken.invalid("password", "passwordTooShort");
        }
        if (wanted.length() > LONGEST) {
            throw RuleBroken.invalid("password", "tooLong");
        }
    }
}
