package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.cloudwindow.call.CallEvent.CallAlarmed;
import org.cloudwindow.call.CallEvent.CallAnswered;
import org.cloudwindow.call.CallEvent.CallDeclined;
import org.cloudwindow.call.CallEvent.CallEnded;
import org.cloudwindow.call.CallEvent.CallOffered;
import org.cloudwindow.call.CallEvent.CallPassedOn;
import org.cloudwindow.call.CallEvent.CallerLeft;
import org.cloudwindow.call.CallEvent.ConsentAnswered;
import org.cloudwindow.call.CallEvent.WrapUpDone;
import org.cloudwindow.call.CallEvent.WrapUpExpired;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;

/** What happens to a call moves its process and is written on its case, in the transaction in which it happens. */
@ApplicationScoped
public class CallObserver {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CaseRights rights;

    @Inject
    private Processes processes;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    void offered(@Observes CallOffered event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId()).ifPresent(call -> call.offeredTo(event.agent()));
            note(found, event.callId(), "OFFERED", Map.of("agent", event.agent()));
            if (!processes.send(Steps.CALL_OFFERED, event.callId(), Map.of(Steps.AGENT, event.agent()))) {
                throw rights.notOpen(found, "offer");
            }
        });
    }

    void declined(@Observes CallDeclined event) {
        with(event.caseNumber(), found -> {
            note(found, event.callId(), "DECLINED", Map.of("agent", event.agent()));
            processes.send(Steps.CALL_DECLINED, event.callId(), Map.of());
        });
    }

    void passedOn(@Observes CallPassedOn event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId()).ifPresent(call -> call.offeredTo(null));
            note(found, event.callId(), "PASSED_ON", Map.of("agent", event.agent()));
        });
    }

    void answered(@Observes CallAnswered event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId()).ifPresent(call -> call.answered(event.agent(), clock.instant()));
            note(found, event.callId(), "ANSWERED", Map.of("agent", event.agent()));
            processes.complete(Steps.ANSWER_CALL, event.callId(), Map.of(Steps.AGENT, event.agent()));
            if (found.isRemote()) {
                takenUp(found);
            }
        });
    }

    /** What has waited since an earlier conversation for the applicant to call again waits no longer. */
    private void takenUp(GuidanceCase found) {
        found.getCalls().stream()
                .filter(CaseCall::isEnded)
                .forEach(earlier -> processes.send(Steps.CASE_TAKEN_UP, earlier.getCallId(), Map.of()));
    }

    void left(@Observes CallerLeft event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId())
                    .ifPresent(call -> found.callEnded(call, event.reason().name(), clock.instant()));
            note(
                    found,
                    event.callId(),
                    "CALLER_LEFT",
                    Map.of("reason", event.reason().name()));
            processes.send(Steps.CALLER_LEFT, event.callId(), Map.of());
        });
    }

    void ended(@Observes CallEnded event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId())
                    .ifPresent(call -> found.callEnded(call, event.reason().name(), clock.instant()));
            note(
                    found,
                    event.callId(),
                    "CALL_ENDED",
                    Map.of("reason", event.reason().name()));
            processes.send(Steps.CALL_ENDED, event.callId(), Map.of());
        });
    }

    void wrappedUp(@Observes WrapUpDone event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId()).ifPresent(call -> call.wrappedUp(event.outcome()));
            note(found, event.callId(), "WRAP_UP_DONE", Map.of("outcome", event.outcome()));
            if (processes.isOpen(Steps.WRAP_UP, event.callId())) {
                processes.complete(Steps.WRAP_UP, event.callId(), Map.of());
            }
        });
    }

    void wrapUpExpired(@Observes WrapUpExpired event) {
        with(event.caseNumber(), found -> note(found, event.callId(), "WRAP_UP_EXPIRED", Map.of()));
    }

    /** Nobody answered within the model's waiting limit: desk and operating unit are told (DB4110 8.2.2). */
    void alarmed(@Observes CallAlarmed event) {
        with(event.caseNumber(), found -> {
            note(found, event.callId(), "ALARMED", Map.of("group", event.group()));
            Map<String, String> facts = Map.of("caseNumber", event.caseNumber(), "group", event.group());
            CurrentUser.as(Actor.SYSTEM, () -> {
                notifications.sendToGroup("CALL_WAITS_TOO_LONG", Groups.CHIEF, facts);
                notifications.sendToGroup("CALL_WAITS_TOO_LONG", Groups.SUPERVISOR, facts);
            });
        });
    }

    void consented(@Observes ConsentAnswered event) {
        with(event.caseNumber(), found -> {
            found.findCall(event.callId()).ifPresent(call -> call.consented(event.kind(), event.granted()));
            note(
                    found,
                    event.callId(),
                    event.granted() ? "CONSENT_GIVEN" : "CONSENT_REFUSED",
                    Map.of("consent", event.kind(), "textVersion", event.textVersion()));
        });
    }

    /** The model leads back from the review to guidance: something is put right in the call (DB4110 10.1.2 a4). */
    void repairing(@Observes WorkItemChanged event) {
        if (event.kind() == WorkItemChanged.Kind.CREATED && CaseRights.GUIDE.equals(event.taskKey())) {
            with(event.caseNumber(), found -> {
                if (timeline.has(event.caseNumber(), event.callId(), "REVIEWED")) {
                    note(found, event.callId(), "REPAIR", Map.of());
                }
            });
        }
    }

    /** Calls without a case of ours are none of our business. */
    private void with(String caseNumber, Consumer<GuidanceCase> work) {
        cases.findForUpdate(caseNumber).ifPresent(work);
    }

    private void note(GuidanceCase found, String callId, String kind, Map<String, String> facts) {
        timeline.record(found.getNumber(), callId, kind, facts);
        timeline.tell(new CaseChanged(found.getNumber(), callId, CaseChanged.Kind.STEP));
    }
}
