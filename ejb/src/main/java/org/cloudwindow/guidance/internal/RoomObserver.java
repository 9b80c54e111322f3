package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallEvent.CallHeld;
import org.cloudwindow.call.CallEvent.CallResumed;
import org.cloudwindow.call.CallEvent.CallerMoved;
import org.cloudwindow.call.CallEvent.GuestAdmitted;
import org.cloudwindow.call.CallEvent.GuestDismissed;

/** Who came into the room of a case and went, and when its citizen waited: written on the case. */
@ApplicationScoped
public class RoomObserver {

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTimeline timeline;

    void held(@Observes CallHeld event) {
        note(event, "HELD", Map.of("agent", event.agent()));
    }

    void resumed(@Observes CallResumed event) {
        note(event, "RESUMED", Map.of("agent", event.agent()));
    }

    void admitted(@Observes GuestAdmitted event) {
        note(event, "GUEST_ADMITTED", guest(event.username(), event.role().name()));
    }

    void dismissed(@Observes GuestDismissed event) {
        note(event, "GUEST_DISMISSED", guest(event.username(), event.role().name()));
    }

    void moved(@Observes CallerMoved event) {
        note(event, "CALLER_MOVED", Map.of());
    }

    private static Map<String, String> guest(String username, String role) {
        return Map.of("agent", username, "role", role);
    }

    /** Calls without a case of ours are none of our business. */
    private void note(CallEvent event, String kind, Map<String, String> facts) {
        cases.findForUpdate(event.caseNumber())
                .ifPresent(found -> timeline.record(found.getNumber(), event.callId(), kind, facts));
    }
}
