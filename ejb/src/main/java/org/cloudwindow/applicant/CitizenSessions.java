package org.cloudwindow.applicant;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.applicant.internal.Applicant;
import org.cloudwindow.applicant.internal.ApplicantRepository;
import org.cloudwindow.applicant.internal.CitizenSession;
import org.cloudwindow.applicant.internal.CitizenSessionRepository;
import org.cloudwindow.applicant.internal.ClaimRules;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Tokens;
import org.cloudwindow.shared.Violation;

/**
 * The visits of citizens: opened with or without a proof of identity, which may follow later, and ended by leaving or
 * after {@link #PATIENCE} without a sign of life.
 */
@Stateless
public class CitizenSessions {

    public static final Duration PATIENCE = Duration.ofMinutes(30);

    /** How long after its end a visit is remembered that left nothing behind. */
    private static final Duration MEMORY = Duration.ofDays(1);

    @Inject
    private CitizenSessionRepository sessions;

    @Inject
    private ApplicantRepository applicants;

    @Inject
    private IdentityCheck identity;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /**
     * Opens a session.
     *
     * @param claim who somebody says to be; null or empty leaves it open
     * @throws RuleBroken 422 malformed; 403 {@code IDENTITY_REFUSED}; 429 where the number was refused too often
     */
    @AllowedTo(AllowedTo.ANYONE)
    public OpenedCitizenSession open(IdentityClaim claim) {
        Optional<Applicant> proven = prove(claim);
        String token = Tokens.create(Tokens.CITIZEN);
        CitizenSession session = new CitizenSession(Tokens.hash(token), clock.instant(), PATIENCE);
        proven.ifPresent(session::identify);
        sessions.add(session);
        proven.ifPresent(applicant -> recordIdentified(session, applicant));
        CitizenSessionView view = session.view();
        return new OpenedCitizenSession(token, view.expiresAt(), view.level(), view.applicant());
    }

    /**
     * Proves who the caller is, in the call too.
     *
     * @throws RuleBroken as {@link #open}; 409 {@code ALREADY_IDENTIFIED} where the session is somebody else's
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public CitizenSessionView identify(IdentityClaim claim) {
        Applicant proven = prove(claim)
                .orElseThrow(() -> RuleBroken.invalid(
                        List.of(new Violation("name", "required"), new Violation("idNumber", "required"))));
        CitizenSession session = mySession();
        session.identify(proven);
        recordIdentified(session, proven);
        events.fire(new ApplicantIdentified(session.id(), proven.id(), session.level()));
        return session.view();
    }

    /**
     * Proves for the caller of this session who it is, where staff have looked at person and document.
     *
     * @param authorised staff have also seen that the person may act for the organization, whatever the register knows
     * @throws RuleBroken as {@link #identify}
     */
    @AllowedTo(AllowedTo.SYSTEM)
    public CitizenSessionView identifyFor(long sessionId, IdentityClaim claim, boolean authorised) {
        Applicant proven = prove(claim, authorised)
                .orElseThrow(() -> RuleBroken.invalid(
                        List.of(new Violation("name", "required"), new Violation("idNumber", "required"))));
        CitizenSession session = sessions.find(sessionId, clock.instant()).orElseThrow(RuleBroken::notFound);
        session.identify(proven);
        recordIdentified(session, proven);
        events.fire(new ApplicantIdentified(session.id(), proven.id(), session.level()));
        return session.view();
    }

    /** The caller's own session. */
    @AllowedTo(AllowedTo.CITIZEN)
    public CitizenSessionView getMine() {
        return mySession().view();
    }

    /** Whose token this is; asking counts as a sign of life. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Actor> findActor(String token) {
        Optional<CitizenSession> session = sessions.find(Tokens.hash(token), clock.instant());
        session.ifPresent(each -> each.seen(clock.instant(), PATIENCE));
        return session.map(CitizenSession::actor);
    }

    /** As {@link #findActor}, for requests a page makes by itself: they do not keep the session alive. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<Actor> peek(String token) {
        return sessions.find(Tokens.hash(token), clock.instant()).map(CitizenSession::actor);
    }

    /** A socket of a room says that this citizen is there. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.SYSTEM})
    public void touch(long sessionId) {
        sessions.find(sessionId, clock.instant()).ifPresent(session -> session.seen(clock.instant(), PATIENCE));
    }

    /**
     * Moves a session to another device, also one that has ended meanwhile: the token before is worth nothing any more.
     * Whoever calls this has made sure that the citizen is at that device.
     */
    @AllowedTo(AllowedTo.SYSTEM)
    public OpenedCitizenSession move(long sessionId) {
        CitizenSession session = sessions.find(sessionId).orElseThrow(RuleBroken::notFound);
        String token = Tokens.create(Tokens.CITIZEN);
        session.move(Tokens.hash(token), clock.instant(), PATIENCE);
        CitizenSessionView view = session.view();
        return new OpenedCitizenSession(token, view.expiresAt(), view.level(), view.applicant());
    }

    /** Ends a session; what it began as a call ends with it. */
    @AllowedTo(AllowedTo.ANYONE)
    public void leave(String token) {
        sessions.find(Tokens.hash(token), clock.instant()).ifPresent(session -> {
            session.leave(clock.instant());
            events.fire(new CitizenLeft(session.id()));
        });
    }

    /** Forgets visits of which nothing is left. */
    @AllowedTo(AllowedTo.SYSTEM)
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void forgetOld() {
        sessions.removeUnnamed(clock.instant().minus(MEMORY));
    }

    private Optional<Applicant> prove(IdentityClaim wish) {
        return prove(wish, false);
    }

    private Optional<Applicant> prove(IdentityClaim wish, boolean authorised) {
        IdentityClaim claim = wish == null ? null : ClaimRules.tidy(wish);
        if (claim == null || ClaimRules.isEmpty(claim)) {
            return Optional.empty();
        }
        List<Violation> violations = ClaimRules.check(claim, LocalDate.now(clock.withZone(Clocks.CITY)));
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
        IdentityClaim asked = authorised ? new IdentityClaim(null, null, claim.name(), claim.idNumber()) : claim;
        if (!identity.holds(asked)) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "IDENTITY_REFUSED");
        }
        return Optional.of(applicants.getOrAdd(claim, clock.instant()));
    }

    private void recordIdentified(CitizenSession session, Applicant applicant) {
        CurrentUser.as(
                session.actor(),
                () -> audit.record(
                        "IDENTIFIED",
                        "applicant",
                        String.valueOf(applicant.id()),
                        Map.of("level", String.valueOf(session.level()))));
    }

    private CitizenSession mySession() {
        return sessions.find(CurrentUser.get().sessionId(), clock.instant()).orElseThrow(RuleBroken::notFound);
    }
}
