package org.cloudwindow.applicant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cloudwindow.applicant.internal.Applicant;
import org.cloudwindow.applicant.internal.ApplicantRepository;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** The applicants: masked for everybody, in full for a role with a reason. */
@Stateless
public class Applicants {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;

    @Inject
    private ApplicantRepository repository;

    @Inject
    private AuditTrail audit;

    /** Masked; a citizen sees nobody but themselves. */
    @AllowedTo({AllowedTo.STAFF, AllowedTo.CITIZEN, AllowedTo.SYSTEM})
    public ApplicantView getApplicant(long id) {
        Actor actor = CurrentUser.get();
        if (actor.isCitizen() && actor.applicantId() != id) {
            throw RuleBroken.notFound();
        }
        return find(id).view();
    }

    /**
     * Name and numbers in full; who asked and why is kept (YCZ-4.5-c).
     *
     * @param reason what it is needed for, 2 to 200 characters
     */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public RevealedIdentity reveal(long id, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw RuleBroken.invalid("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
        Applicant applicant = find(id);
        audit.record("IDENTITY_REVEALED", "applicant", String.valueOf(id), Map.of("reason", reason.strip()));
        return applicant.reveal();
    }

    /** In full, for what the product itself writes, such as the addressee of a notice. */
    @AllowedTo(AllowedTo.SYSTEM)
    public RevealedIdentity getIdentity(long id) {
        return find(id).reveal();
    }

    /** The ids of those with exactly this number, for a search by number: a person and the organizations they speak for. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR, AllowedTo.SYSTEM})
    public List<Long> listIdsByIdNumber(String idNumber) {
        return repository.listIdsByIdNumber(idNumber.strip().toUpperCase(Locale.ROOT));
    }

    private Applicant find(long id) {
        return repository.find(id).orElseThrow(RuleBroken::notFound);
    }
}
