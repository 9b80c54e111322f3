package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.call.CallEvent.CallBackAsked;
import org.cloudwindow.call.CallEvent.CallBackTaken;
import org.cloudwindow.call.CallEvent.CallUnattended;
import org.cloudwindow.call.CallEvent.CallerMissed;
import org.cloudwindow.call.CallEvent.CallerNotNow;
import org.cloudwindow.call.CallEvent.CallerPickedUp;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;

/** A caller who is called back, as process and case see it; see {@link CallObserver}. */
@ApplicationScoped
public class CallBackObserver {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CaseRights rights;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    void unattended(@Observes CallUnattended event) {
        note(event.caseNumber(), event.callId(), "UNATTENDED", Map.of("group", event.group()));
    }

    void asked(@Observes CallBackAsked event) {
        note(event.caseNumber(), event.callId(), "CALLBACK_ASKED", Map.of());
    }

    void taken(@Observes CallBackTaken event) {
        note(event.caseNumber(), event.callId(), "CALLBACK_TAKEN", Map.of("agent", event.agent()));
        send(Steps.CALL_BACK_TAKEN, event.callId(), event.caseNumber(), Map.of(Steps.AGENT, event.agent()));
    }

    void pickedUp(@Observes CallerPickedUp event) {
        cases.findForUpdate(event.caseNumber())
                .flatMap(found -> found.findCall(event.callId()))
                .ifPresent(call -> call.answered(event.agent(), clock.instant()));
        note(event.caseNumber(), event.callId(), "ANSWERED", Map.of("agent", event.agent()));
        send(Steps.CALLER_PICKED_UP, event.callId(), event.caseNumber(), Map.of(Steps.AGENT, event.agent()));
    }

    void notNow(@Observes CallerNotNow event) {
        send(Steps.CALLER_NOT_NOW, event.callId(), event.caseNumber(), Map.of());
    }

    void missed(@Observes CallerMissed event) {
        cases.findForUpdate(event.caseNumber())
                .flatMap(found -> found.findCall(event.callId()))
                .ifPresent(call -> call.offeredTo(null));
        note(
                event.caseNumber(),
                event.callId(),
                "CALLBACK_MISSED",
                Map.of("agent", event.agent(), "times", String.valueOf(event.times())));
    }

    private void send(String message, String callId, String caseNumber, Map<String, Object> variables) {
        if (!processes.send(message, callId, variables)) {
            throw cases.find(caseNumber)
                    .map(found -> rights.notOpen(found, "callback"))
                    .orElseThrow();
        }
    }

    private void note(String caseNumber, String callId, String kind, Map<String, String> facts) {
        timeline.record(caseNumber, callId, kind, facts);
        timeline.tell(new CaseChanged(caseNumber, callId, CaseChanged.Kind.STEP));
    }
}
