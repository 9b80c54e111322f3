package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.guidance.internal.CaseChanges;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.guidance.internal.CaseRights;
import org.cloudwindow.guidance.internal.GuidanceCase;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * The application form, filled by applicant and agent together (DB4110 10.1.2).
 *
 * <p>Each field has a version of its own: two people on different fields never disturb each other, two on the same are
 * told. Any change voids the applicant's confirmation. Values of sensitive fields reach staff masked.
 */
@Stateless
public class CaseForms {

    private static final int LONGEST_REASON = 500;

    @Inject
    private CaseChanges changes;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseRights rights;

    @Inject
    private AuditTrail audit;

    /**
     * @throws RuleBroken 422 with every violation at once; 409 {@code STALE} with {@code version} and {@code fields}
     *     (current value by key) where the same field was changed since
     */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public FormView change(String number, FormChange change) {
        return reader.formOf(changes.changeForm(number, change));
    }

    /** The whole value of a masked field, for a reason that is kept. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public String reveal(String number, String key, String reason) {
        GuidanceCase found = rights.readable(number);
        if (reason == null || reason.isBlank()) {
            throw RuleBroken.invalid("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
        String value = reader.reveal(found, key).orElseThrow(RuleBroken::notFound);
        audit.record("FIELD_REVEALED", "case", number, Map.of("field", key, "reason", reason.strip()));
        changes.noteReveal(found, key);
        return value;
    }
}
