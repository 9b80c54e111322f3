package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.call.CallEvent.CallHandedOver;
import org.cloudwindow.call.CallEvent.GuestAdmitted;
import org.cloudwindow.call.CallEvent.TransferChanged;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;

/** Who handles a conversation and who takes part in it, on the record and in the models (DB4110 8.2.3, 10.3.2). */
@ApplicationScoped
public class HandoverObserver {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Processes processes;

    /** The handling person on the record changes; whoever handled it before may still read it. */
    void handedOver(@Observes CallHandedOver event) {
        cases.findForUpdate(event.caseNumber()).ifPresent(found -> {
            found.findCall(event.callId()).ifPresent(call -> call.handedTo(event.to()));
            found.letRead(event.from());
            note(
                    event.caseNumber(),
                    event.callId(),
                    "HANDLER_CHANGED",
                    Map.of("from", event.from(), "agent", event.to()));
            processes.reassign(event.callId(), event.from(), event.to());
        });
    }

    /** Whoever is let into the room sees what it is about, then and later. */
    void admitted(@Observes GuestAdmitted event) {
        cases.findForUpdate(event.caseNumber()).ifPresent(found -> found.letRead(event.username()));
    }

    void transferred(@Observes TransferChanged event) {
        cases.find(event.caseNumber()).ifPresent(found -> {
            Map<String, String> facts = new HashMap<>(Map.of("group", event.group()));
            if (event.agent() != null) {
                facts.put("agent", event.agent());
            }
            note(event.caseNumber(), event.callId(), "TRANSFER_" + event.step().name(), facts);
        });
    }

    private void note(String caseNumber, String callId, String kind, Map<String, String> facts) {
        timeline.record(caseNumber, callId, kind, facts);
        timeline.tell(new CaseChanged(caseNumber, callId, CaseChanged.Kind.STEP));
    }
}
