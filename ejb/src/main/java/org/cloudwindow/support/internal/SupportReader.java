package org.cloudwindow.support.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.guidance.Cases;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.support.SupportView;

/** Who may know of a question, and what is shown of it. */
@Dependent
public class SupportReader {

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps caseSteps;

    @Inject
    private Accounts accounts;

    /** Known to who asked, to who is on it, to the group it is at, and to whoever may read the case; to others 404. */
    public void requireKnown(SupportRequest request) {
        Actor me = CurrentUser.get();
        if (!me.name().equals(request.asker()) && !request.isHeldBy(me.name()) && !me.isIn(request.group())) {
            cases.requireReadable(request.caseNumber());
        }
    }

    /** The refusal for whom an act is not: 403 where one may know of the question, else not found. */
    public RuleBroken refuse(SupportRequest request) {
        requireKnown(request);
        return RuleBroken.forbidden();
    }

    public SupportView view(SupportRequest request) {
        return CurrentUser.as(
                Actor.SYSTEM,
                () -> request.view(
                        caseSteps.findItemName(request.caseNumber()).orElse(null),
                        username -> accounts.getAccount(username).displayName()));
    }
}
