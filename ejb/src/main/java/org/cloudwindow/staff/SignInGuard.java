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
 * The door: counts failed sign-ins and opens sessions. It counts names, not accounts: a name that does not exist is locked like one that does, so
 * that nobody learns which is which. It writes in a transaction of its own, because a refusal rolls back the other.
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

    /** How long this name stays locked, or empty where it may try. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Duration> findLock(String username) {
        Instant now = clock.instant();
        return attempts.find(username).flatMap(attempt -> attempt.lockedFor(now));
    }

    @AllowedTo(AllowedTo.ANYONE)
    public void failed(String username) {
        SignInAttempt attempt = attempts.get(username);
        boolean locked = attempt.failed(clock.instant());
        // the name as typed may be a password typed into the wrong field: the trail holds its index alone
        audit.record(locked ? "SIGN_IN_LOCKED" : "SIGN_IN_FAILED", "signInName", attempt.nameIndex(), Map.of());
    }

    /** Opens a session for an account whose password was right. */
    @AllowedTo(AllowedTo.ANYONE)
    public OpenedStaffSession admit(String username) {
        attempts.forget(username);
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
    public void succeeded(String username) {
        attempts.forget(username);
    }
}
