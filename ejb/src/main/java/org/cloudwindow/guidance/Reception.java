package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cloudwindow.call.CallQueue;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.JoinCall;
import org.cloudwindow.guidance.internal.CaseFile;
import org.cloudwindow.guidance.internal.GuidanceCase;
import org.cloudwindow.guidance.internal.ModeDesk;
import org.cloudwindow.guidance.internal.ReceptionRules;
import org.cloudwindow.process.Processes;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Where a citizen comes in: call, case and process are opened in one transaction or not at all, the case number as
 * business key (DB4110 10.1.1).
 *
 * <p>Mode 1 needs a proven identity and an item that is offered in it at this site; mode 2 neither, both follow in the
 * conversation (DB4110 10.2.1.1). Outside the site's hours the answer is {@code OUTSIDE_HOURS} with hours and telephone
 * (DB4110 5.3). A session that has a call gets the same call again.
 */
@Stateless
public class Reception {

    @Inject
    private ReceptionRules rules;

    @Inject
    private CaseFile file;

    @Inject
    private CallQueue line;

    @Inject
    private Processes processes;

    /**
     * @throws RuleBroken 409 {@code IDENTITY_REQUIRED}, {@code ITEM_REQUIRED}, {@code ITEM_NOT_OFFERED},
     *     {@code OUTSIDE_HOURS}, {@code CASE_CLOSED}, {@code CASE_IN_CALL}; 404 for a case that is not the caller's; 422 for an unknown mode,
     *     site or channel
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public OpenedCall open(OpenCall wish) {
        Actor caller = CurrentUser.get();
        file.lockReception(caller.sessionId());
        Optional<CallView> live = line.findLive(caller.sessionId());
        if (live.isPresent()) {
            return new OpenedCall(live.get(), false);
        }
        OpenCall checked = rules.check(wish, caller);
        GuidanceCase opened = checked.caseNumber() == null
                ? file.open(checked, caller)
                : file.takeUpAgain(checked.caseNumber(), caller);
        CallView call = line.join(join(opened, checked, caller));
        file.attach(opened, call.id(), caller);
        processes.start(
                ModeDesk.processOf(opened), opened.getNumber(), ModeDesk.start(opened, call.id(), caller.level()));
        return new OpenedCall(line.findLive(caller.sessionId()).orElse(call), true);
    }

    private static JoinCall join(GuidanceCase opened, OpenCall wish, Actor caller) {
        return new JoinCall(
                caller.sessionId(),
                caller.applicantId(),
                caller.level(),
                opened.getNumber(),
                opened.getMode(),
                opened.getItemCode(),
                opened.getItemName(),
                opened.getItemGroup(),
                wish.siteCode(),
                wish.channel(),
                wish.language());
    }
}
