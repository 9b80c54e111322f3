package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** What is kept although the act it belongs to is refused and rolled back: each in a transaction of its own. */
@ApplicationScoped
public class CaseAttempts {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Notifications notifications;

    /** @throws RuleBroken 429 after too many wrong codes */
    void check(long sessionId) {
        if (cases.countFailedCodes(sessionId) >= CaseShelf.TRIES) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY");
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long sessionId) {
        cases.lockReception(sessionId);
        cases.addFailedCode(sessionId);
    }

    /** A second notice was asked for on the same round: supervisors are shown the attempt (DB4110 8.2.6). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void secondNotice(String caseNumber, String callId, int round) {
        timeline.record(caseNumber, callId, "NOTICE_REFUSED", Map.of("round", String.valueOf(round)));
        CurrentUser.as(
                Actor.SYSTEM,
                () -> notifications.sendToGroup(
                        "SECOND_NOTICE_ATTEMPTED", Groups.SUPERVISOR, Map.of("caseNumber", caseNumber)));
    }
}
