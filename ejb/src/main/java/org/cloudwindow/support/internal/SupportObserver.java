package org.cloudwindow.support.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.call.CallEvent.CallEnded;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.support.SupportState;

/** Follows the tasks of {@code BusinessSupportProcess} and the calls that questions were asked from. */
@ApplicationScoped
public class SupportObserver {

    @Inject
    private SupportRepository requests;

    @Inject
    private SupportDesk desk;

    @Inject
    private CallLine line;

    @Inject
    private Processes processes;

    void follow(@Observes WorkItemChanged task) {
        if (!Steps.BUSINESS_SUPPORT_PROCESS.equals(task.processKey())) {
            return;
        }
        switch (task.kind()) {
            case CREATED -> requests.find(task.callId()).ifPresent(request -> opened(request, task));
            case UPDATED -> requests.find(task.callId()).ifPresent(request -> assigned(request, task));
            default -> {
                // completed by a call of this feature, or taken away by the model: both know
            }
        }
    }

    private void opened(SupportRequest request, WorkItemChanged task) {
        if (Steps.SUPPORT_CALL.equals(task.taskKey())) {
            desk.ring(request, task.id());
        } else if (Steps.WRITE_OPINION.equals(task.taskKey())) {
            request.owe(task.id(), task.dueAt());
        }
    }

    private void assigned(SupportRequest found, WorkItemChanged task) {
        if (Steps.SUPPORT_CALL.equals(task.taskKey())) {
            boolean isTalking =
                    found.callId() != null && CurrentUser.as(Actor.SYSTEM, () -> line.lockTalking(found.callId()));
            SupportRequest request = requests.findForUpdate(found.id()).orElseThrow();
            if (task.assignee() == null && request.state() == SupportState.CLAIMED) {
                desk.release(request);
                processes.reroute(request.id(), Map.of(Steps.CLAIMED, false));
            } else if (task.assignee() != null && !request.isHeldBy(task.assignee())) {
                desk.claim(request, task.assignee(), isTalking);
                processes.reroute(request.id(), Map.of(Steps.CLAIMED, true));
            }
        } else if (Steps.WRITE_OPINION.equals(task.taskKey())) {
            desk.hold(found, task.assignee());
        }
    }

    /** What nobody has claimed is answered in writing; who was in the room is free. */
    void ended(@Observes CallEnded event) {
        requests.listOfCall(event.callId(), SupportState.CLAIMED).forEach(desk::letOut);
        requests.listOfCall(event.callId(), SupportState.RINGING)
                .forEach(request -> processes.send(Steps.PARENT_CALL_ENDED, request.id(), Map.of()));
    }
}
