package org.cloudwindow.staff;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Tokens;
import org.cloudwindow.staff.internal.Account;
import org.cloudwindow.staff.internal.AccountRepository;
import org.cloudwindow.staff.internal.SignInAttempt;
import org.cloudwindow.staff.internal.SignInAttemptRepository;
import org.cloudwindow.staff.internal.StaffSession;
import org.cloudwindow.staff.internal.StaffSessionRepository;

/**
 * The door: counts failed sign-ins and opens sessions. It counts names, not accounts: a name that does not exist is
 * locked like one that does, so that nobody learns which is which. A name is locked where the failures come from, so that
 * nobody locks out others from elsewhere; only very many failures, from wherever, lock it for everybody. It writes in a
 * transaction of its own, because a refusal rolls back the other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInGuard {

    @Inject
    private SignInAttemptRepository attempts;

    @Inject
    private AccountRepository accounts;

    @Inject
    private StaffSessionRepository sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** How long this name stays locked for this address, or empty where it may try. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Duration> findLock(String username, String address) {
        Instant now = clock.instant();
        return Stream.of(attempts.find(username), attempts.find(username, address))
                .flatMap(Optional::stream)
                .flatMap(attempt -> attempt.lockedFor(now).stream())
                .max(Comparator.naturalOrder());
    }

    @AllowedTo(AllowedTo.ANYONE)
    public void failed(String username, String address) {
        Instant now = clock.instant();
        SignInAttempt anywhere = attempts.get(username);
        boolean lockedAnywhere = anywhere.failed(now, SignInAttempt.TRIES_ANYWHERE);
        boolean lockedHere = attempts.get(username, address).failed(now, SignInAttempt.TRIES);
        // the name as typed may be a password typed into the wrong field: the trail holds its index alone
        audit.record(
                lockedHere || lockedAnywhere ? "SIGN_IN_LOCKED" : "SIGN_IN_FAILED",
                "signInName",
                anywhere.nameIndex(),
                Map.of());
    }

    /** Opens a session for an account whose password was right. */
    @AllowedTo(AllowedTo.ANYONE)
    public OpenedStaffSession admit(String username, String address) {
        succeeded(username, address);
        Account account = accounts.find(username).orElseThrow(RuleBroken::notFound);
        String token = Tokens.create(Tokens.STAFF);
        Instant now = clock.instant();
        StaffSession session = new StaffSession(Tokens.hash(token), account, now, now.plus(StaffSessions.PATIENCE));
        sessions.add(session);
        CurrentUser.as(account.actor(), () -> audit.record("SIGNED_IN", "account", username, Map.of()));
        return new OpenedStaffSession(token, session.expiresAt(), account.view());
    }

    /** Forgets failures that count no more. */
    @AllowedTo(AllowedTo.SYSTEM)
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void forgetOld() {
        attempts.removeOld(clock.instant());
    }

    @AllowedTo(AllowedTo.ANYONE)
    public void succeeded(String username, String address) {
        attempts.forget(username);
        attempts.forget(username, address);
    }
}
