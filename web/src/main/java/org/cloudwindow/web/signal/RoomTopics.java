package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallEvent.CallHeld;
import org.cloudwindow.call.CallEvent.CallResumed;
import org.cloudwindow.call.CallEvent.CallerMoved;
import org.cloudwindow.call.CallEvent.GuestAdmitted;
import org.cloudwindow.call.CallEvent.MediaChanged;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.room.ConsentChanged;
import org.cloudwindow.web.live.LiveTopics;

/** Hints for the room of a call, once what happened is committed: the citizen's page asks nothing by the clock. */
@ApplicationScoped
public class RoomTopics {

    @Inject
    private RoomHints hints;

    void onCall(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallEvent event) {
        if (!(event instanceof MediaChanged)) {
            hints.send(event.callId(), "call", LiveTopics.kindOf(event));
        }
        if (event instanceof CallHeld || event instanceof CallResumed) {
            hints.held(event.callId(), event instanceof CallHeld);
        } else if (event instanceof GuestAdmitted guest) {
            hints.rights(event.callId(), guest.username(), guest.rights());
        } else if (event instanceof CallerMoved) {
            hints.moved(event.callId());
        }
    }

    void onCase(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged event) {
        if (event.callId() != null) {
            hints.send(event.callId(), "case", event.kind().name());
        }
    }

    void onConsent(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentChanged event) {
        hints.send(event.callId(), "consents", event.kind().name());
    }
}
