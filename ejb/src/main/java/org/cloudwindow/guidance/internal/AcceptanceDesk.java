package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.CaseType;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItems;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/** Decides about acceptance (受理) of what was received. */
@ApplicationScoped
public class AcceptanceDesk {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private HandlingRepository handlings;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Processes processes;

    @Inject
    private WorkItems workItems;

    @Inject
    private Clock clock;

    public GuidanceCase decide(String number, Boolean accepted, String reason) {
        GuidanceCase found = cases.findForUpdate(number).filter(rights::mayRead).orElseThrow(RuleBroken::notFound);
        boolean immediate = found.getItemCode() != null && reader.guide(found).type() == CaseType.IMMEDIATE;
        if (!mayDecide(found, immediate)) {
            throw RuleBroken.forbidden();
        }
        String why = check(accepted, reason);
        String callId = found.currentCall().getCallId();
        List<OpenTask> open = processes.listOpenTasks(callId);
        if (open.stream().map(OpenTask::taskKey).noneMatch(Steps.DECIDE_ACCEPTANCE::equals)) {
            throw rights.notOpen(found, "acceptance");
        }
        if (isHeldByAnother(open)) {
            throw RuleBroken.conflict("ALREADY_CLAIMED");
        }
        boolean atOnce = accepted && immediate && !found.currentCall().isEnded();
        handlings.add(new AcceptanceDecision(
                found.getId(), accepted, why, CurrentUser.get().name(), clock.instant(), atOnce));
        processes.complete(
                Steps.DECIDE_ACCEPTANCE, callId, Map.of(Steps.OUTCOME, accepted ? Steps.ACCEPT : Steps.REFUSE));
        if (found.getState() != (accepted ? CaseState.ACCEPTED : CaseState.NOT_ACCEPTED)) {
            throw rights.notOpen(found, "acceptance");
        }
        if (atOnce) {
            timeline.record(found, "FINISHED_AT_ONCE", CaseChanged.Kind.DECISION, Map.of());
        }
        return found;
    }

    /** The department in charge decides; an item that is decided on the spot authorises the agent of the conversation. */
    static boolean mayDecide(GuidanceCase found, boolean immediate) {
        Actor actor = CurrentUser.get();
        return actor.isIn(found.getItemGroup())
                || immediate
                        && actor.name().equals(found.currentCall().getAgent())
                        && !found.currentCall().isEnded();
    }

    /** Who has claimed the decision makes it; the chief (总客服) may make it for a colleague who is away. */
    boolean isHeldByAnother(List<OpenTask> open) {
        Actor actor = CurrentUser.get();
        return actor.isStaff()
                && !actor.isIn(Groups.CHIEF)
                && open.stream()
                        .filter(task -> task.taskKey().equals(Steps.DECIDE_ACCEPTANCE))
                        .flatMap(task -> workItems.findHolder(task.id()).stream())
                        .anyMatch(holder -> !holder.equals(actor.name()));
    }

    private static String check(Boolean accepted, String reason) {
        if (accepted == null) {
            throw RuleBroken.invalid("accepted", "required");
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (!accepted && (why == null || why.length() < SHORTEST_REASON)) {
            throw RuleBroken.invalid("reason", "required");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
        return why;
    }
}
