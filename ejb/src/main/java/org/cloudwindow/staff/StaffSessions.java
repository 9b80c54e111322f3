package org.cloudwindow.staff;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Tokens;
import org.cloudwindow.staff.internal.Account;
import org.cloudwindow.staff.internal.AccountRepository;
import org.cloudwindow.staff.internal.Departures;
import org.cloudwindow.staff.internal.PasswordGate;
import org.cloudwindow.staff.internal.PasswordHash;
import org.cloudwindow.staff.internal.RememberedPasswords;
import org.cloudwindow.staff.internal.StaffSession;
import org.cloudwindow.staff.internal.StaffSessionRepository;

/**
 * Signing in and out.
 *
 * <p>A session lasts {@link #PATIENCE} after its last sign of life. While a socket of a room lives, {@link #touch}
 * keeps it: a call is never cut by a clock. Unknown name, wrong password and disabled account get the same answer after
 * the same time.
 */
@Stateless
public class StaffSessions {

    public static final Duration PATIENCE = Duration.ofMinutes(30);

    @Inject
    private AccountRepository accounts;

    @Inject
    private StaffSessionRepository sessions;

    @Inject
    private SignInGuard guard;

    @Inject
    private PasswordGate gate;

    @Inject
    private RememberedPasswords remembered;

    @Inject
    private Departures departures;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Opens a session.
     *
     * @param address where the attempt comes from
     * @throws RuleBroken 401 {@code BAD_CREDENTIALS}; 429 {@code ACCOUNT_LOCKED} after five failures from this address,
     *     {@code TOO_MANY} where too many passwords are being checked
     */
    @AllowedTo(AllowedTo.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OpenedStaffSession open(String username, String password, String address) {
        return guard.admit(check(username, password, address).username(), address);
    }

    /** Whose token this is; asking counts as a sign of life. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Actor> findActor(String token) {
        Optional<StaffSession> session = sessions.find(Tokens.hash(token), clock.instant());
        session.ifPresent(each -> each.seen(clock.instant(), PATIENCE));
        return session.map(each -> each.account().actor());
    }

    /** As {@link #findActor}, for requests a page makes by itself: they do not keep the session alive. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Actor> peek(String token) {
        return sessions.find(Tokens.hash(token), clock.instant())
                .map(session -> session.account().actor());
    }

    /** When this session ends if nothing is heard any more: what a page needs to warn in time. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Instant> findExpiry(String token) {
        return sessions.find(Tokens.hash(token), clock.instant()).map(StaffSession::expiresAt);
    }

    /** For HTTP Basic. Empty where the password is not right; a right one is remembered for five minutes. */
    @AllowedTo(AllowedTo.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Actor> authenticate(String username, String password, String address) {
        Optional<Account> known = accounts.find(username).filter(Account::isEnabled);
        if (known.filter(each -> remembered.holds(each, password, clock.instant()))
                .isPresent()) {
            return known.map(Account::actor);
        }
        try {
            Account account = check(username, password, address);
            guard.succeeded(username, address);
            remembered.remember(account, password, clock.instant());
            return Optional.of(account.actor());
        } catch (RuleBroken refused) {
            if (refused.kind() == RuleBroken.Kind.TOO_MANY) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** A socket of a room says that this member of staff is there. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public void touch(String username) {
        sessions.touch(username, clock.instant(), clock.instant().plus(PATIENCE));
    }

    /** Signs out; with the last session presence and sockets of the account end too. */
    @AllowedTo(AllowedTo.ANYONE)
    public void close(String token) {
        Instant now = clock.instant();
        sessions.find(Tokens.hash(token), now).ifPresent(session -> {
            String username = session.account().username();
            sessions.remove(session);
            audit.record("SIGNED_OUT", "account", username, Map.of());
            if (!sessions.isSignedIn(username, now)) {
                departures.of(username);
            }
        });
    }

    /** Holds no transaction, and so no connection, while the slow hash runs. */
    private Account check(String username, String password, String address) {
        if (username == null || password == null) {
            throw RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, "BAD_CREDENTIALS");
        }
        guard.findLock(username, address).ifPresent(left -> {
            throw RuleBroken.of(
                    RuleBroken.Kind.TOO_MANY, "ACCOUNT_LOCKED", Map.of("retryAfterSeconds", left.toSeconds() + 1));
        });
        Optional<Account> account = accounts.find(username).filter(Account::isEnabled);
        // an unknown name costs the same time as a known one
        String stored = account.map(Account::passwordHash).orElse(PasswordHash.NOBODYS);
        boolean right = gate.check(() -> PasswordHash.matches(password, stored));
        if (account.isEmpty() || !right) {
            guard.failed(username, address);
            throw RuleBroken.of(RuleBroken.Kind.UNAUTHENTICATED, "BAD_CREDENTIALS");
        }
        return account.get();
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forgetOld() {
        sessions.removeExpired(clock.instant());
    }
}
