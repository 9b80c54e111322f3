package org.cloudwindow.call;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cloudwindow.call.internal.CodeRepository;
import org.cloudwindow.call.internal.RejoinCode;
import org.cloudwindow.shared.AllowedTo;

/**
 * Whether six digits are a code that holds. A wrong one that names its call is a try at that call's codes; one that
 * names none is a try at every code that begins with the same digit. After {@link RejoinCode#TRIES} a code is void: whoever
 * goes through the numbers makes void what might be found. In a transaction of its own, so that a refusal counts although
 * everything else of it is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeCheck {

    private static final Pattern DIGITS = Pattern.compile("\\d{6}");

    @Inject
    private CodeRepository codes;

    @Inject
    private Clock clock;

    /** Uses the code up and tells the call; nothing where it does not hold. */
    @AllowedTo(AllowedTo.ANYONE)
    public Optional<String> take(String code, CodePurpose purpose, String callId) {
        if (code == null || !DIGITS.matcher(code).matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<RejoinCode> found = codes.findOpen(code, now).filter(open -> open.isFor(purpose, callId));
        found.ifPresentOrElse(open -> open.use(now), () -> codes.countTry(code, callId, now));
        return found.map(RejoinCode::callId);
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forgetOld() {
        codes.removeExpired(clock.instant().minus(RejoinCodes.LIFE));
    }
}
