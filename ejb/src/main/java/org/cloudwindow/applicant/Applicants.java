package org.cloudwindow.applicant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.cloudwindow.applicant.internal.Applicant;
import org.cloudwindow.applicant.internal.ApplicantRepository;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * The applicants. An id says nothing of who may know its person: citizens see themselves here, staff see applicants only
 * through a case that they may read, masked there and in full for a reason.
 */
@Stateless
public class Applicants {

    @Inject
    private ApplicantRepository repository;

    /** Masked; a citizen sees nobody but themselves. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.SYSTEM})
    public ApplicantView getApplicant(long id) {
        Actor actor = CurrentUser.get();
        if (actor.isCitizen() && actor.applicantId() != id) {
            throw RuleBroken.notFound();
        }
        return find(id).view();
    }

    /** In full, for what the product itself writes, such as the addressee of a notice, and for who has shown the right. */
    @AllowedTo(AllowedTo.SYSTEM)
    public RevealedIdentity getIdentity(long id) {
        return find(id).reveal();
    }

    /** What stands for this number where the number itself must not, such as in the audit trail. */
    @AllowedTo(AllowedTo.SYSTEM)
    public String getIndexOf(String idNumber) {
        return repository.indexOf(tidy(idNumber));
    }

    /** The ids of those with exactly this number, for a search by number: a person and the organizations they speak for. */
    @AllowedTo(AllowedTo.SYSTEM)
    public List<Long> listIdsByIdNumber(String idNumber) {
        return repository.listIdsByIdNumber(tidy(idNumber));
    }

    private static String tidy(String idNumber) {
        return idNumber.strip().toUpperCase(Locale.ROOT);
    }

    private Applicant find(long id) {
        return repository.find(id).orElseThrow(RuleBroken::notFound);
    }
}
