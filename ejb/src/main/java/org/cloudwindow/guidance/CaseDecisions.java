package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cloudwindow.guidance.internal.DecisionDesk;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/**
 * The ways out of the initial review (DB4110 10.1.2 a): handed in, or returned with one notice of everything. The rules
 * are checked here, the model takes the step, and where it takes another the act is undone.
 */
@Stateless
public class CaseDecisions {

    @Inject
    private DecisionDesk desk;

    /** The applicant says that the form, in the version seen, is right. Any later change voids it. */
    @AllowedTo(AllowedTo.CITIZEN)
    public FormView confirm(String number, Integer version) {
        return desk.confirm(number, version);
    }

    /**
     * Hands the application in. Acceptance is the approver's act and not this one.
     *
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code IDENTITY_REQUIRED}, {@code REVIEW_INCOMPLETE} with what is
     *     undecided and failed, {@code NOT_CONFIRMED}
     */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public ReceiptView submit(String number) {
        return desk.submit(number);
    }

    /**
     * Returns the application with one notice of everything that has to be corrected.
     *
     * @throws org.cloudwindow.shared.RuleBroken 409 {@code NOTICE_ALREADY_ISSUED} on the same round, shown to the
     *     supervisors; {@code REVIEW_INCOMPLETE}; {@code NOTHING_TO_CORRECT}
     */
    @AllowedTo(Groups.AGENT)
    public NoticeView issueNotice(String number) {
        return desk.issueNotice(number);
    }
}
