package org.cloudwindow.applicant;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cloudwindow.applicant.internal.ClaimRules;
import org.cloudwindow.applicant.internal.IdentityRefusalRepository;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;

/**
 * Asks the register whether a claim holds (身份认证核验). A refused number may be tried {@value #TRIES} times in
 * {@link #MEMORY}, whoever tries and from wherever; it runs in a transaction of its own, so that a refusal is counted
 * although everything else of it is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdentityCheck {

    static final int TRIES = 5;
    static final Duration MEMORY = Duration.ofMinutes(15);

    @Inject
    private PopulationRegister register;

    @Inject
    private IdentityRefusalRepository refusals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Whether a well-formed claim holds.
     *
     * @throws RuleBroken 429 {@code TOO_MANY} where this number has been refused too often
     */
    @AllowedTo(AllowedTo.ANYONE)
    public boolean holds(IdentityClaim claim) {
        Instant now = clock.instant();
        if (refusals.countSince(claim.idNumber(), now.minus(MEMORY)) >= TRIES) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of("retryAfterSeconds", MEMORY.toSeconds()));
        }
        boolean holds = register.matchesPerson(claim.name(), claim.idNumber())
                && (!ClaimRules.isOfOrganization(claim)
                        || register.matchesOrganization(claim.organization(), claim.creditCode(), claim.idNumber()));
        if (!holds) {
            refusals.add(claim.idNumber(), now);
            audit.record("IDENTITY_REFUSED", "number", IdentityRefusalRepository.index(claim.idNumber()), Map.of());
        }
        return holds;
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forgetOld() {
        refusals.removeBefore(clock.instant().minus(MEMORY));
    }
}
