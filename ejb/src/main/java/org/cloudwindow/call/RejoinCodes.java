package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.call.internal.CodeRepository;
import org.cloudwindow.call.internal.RejoinCode;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * Six digits by which a call goes on at another device, or by which somebody may help: bound to one call, good once,
 * for {@link #LIFE}; a new one makes the one before it void. How wrong ones are counted says {@link CodeCheck}.
 */
@Stateless
public class RejoinCodes {

    public static final Duration LIFE = Duration.ofMinutes(10);

    /** Codes of one call within {@link #LIFE} at most. */
    static final int MOST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private CodeRepository codes;

    @Inject
    private CodeCheck check;

    @Inject
    private Calls calls;

    @Inject
    private CallGuests guests;

    @Inject
    private CitizenSessions sessions;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /**
     * A new code for the citizen's own call.
     *
     * @throws RuleBroken 409 {@code CALL_OVER}; for a helper {@code CALL_NOT_IN_STATE} before an agent has answered; 429
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public CallCode issue(String callId, CodePurpose purpose) {
        CallView call = calls.getCall(callId);
        requireLive(call);
        if (purpose == CodePurpose.HELPER && !call.state().isTalking()) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        Instant now = clock.instant();
        if (codes.countMadeSince(callId, now.minus(LIFE)) >= MOST) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of("retryAfterSeconds", LIFE.toSeconds()));
        }
        codes.voidOpen(callId, purpose, now);
        String code = fresh(now);
        codes.add(new RejoinCode(callId, purpose, code, now, now.plus(LIFE)));
        return new CallCode(code, purpose, now.plus(LIFE));
    }

    /**
     * The citizen's session moves to whoever comes with the code: the same call, the same proof of identity; the device
     * before it is signed out.
     *
     * @param callId the call where the caller knows it, or null
     * @throws RuleBroken 403 {@code CODE_REFUSED} where it is unknown, used, too old or tried too often; 409
     *     {@code CALL_OVER} where the call is closed and stays so
     */
    @AllowedTo(AllowedTo.ANYONE)
    public RejoinedCall rejoin(String code, String callId) {
        String found = check.take(code, CodePurpose.DEVICE, callId).orElseThrow(RejoinCodes::refused);
        return CurrentUser.as(Actor.SYSTEM, () -> {
            CallView call = calls.getCall(found);
            requireLive(call);
            events.fire(new CallEvent.CallerMoved(found, call.caseNumber()));
            return new RejoinedCall(found, sessions.move(call.sessionId()));
        });
    }

    /**
     * Somebody of a township centre comes to the citizen's side.
     *
     * @return the call
     * @throws RuleBroken as {@link #rejoin}
     */
    @AllowedTo(Groups.TOWN)
    public CallView help(String code) {
        String me = CurrentUser.get().name();
        String found = check.take(code, CodePurpose.HELPER, null).orElseThrow(RejoinCodes::refused);
        return CurrentUser.as(Actor.SYSTEM, () -> {
            requireLive(calls.getCall(found));
            guests.admit(found, me, GuestRole.HELPER, EnumSet.allOf(GuestRight.class));
            return calls.getCall(found);
        });
    }

    private String fresh(Instant now) {
        String code;
        do {
            code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        } while (codes.isTaken(code, now));
        return code;
    }

    private static void requireLive(CallView call) {
        if (!call.state().isLive()) {
            throw RuleBroken.conflict("CALL_OVER");
        }
    }

    private static RuleBroken refused() {
        return RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "CODE_REFUSED");
    }
}
