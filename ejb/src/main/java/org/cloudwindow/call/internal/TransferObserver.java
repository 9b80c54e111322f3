package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cloudwindow.call.CallEvent.CallEnded;
import org.cloudwindow.call.CallEvent.GuestDismissed;
import org.cloudwindow.call.GuestRole;
import org.cloudwindow.call.Transfers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** A call that is over goes to nobody any more, nor to a colleague who has left the room. */
@ApplicationScoped
public class TransferObserver {

    @Inject
    private Transfers transfers;

    void left(@Observes GuestDismissed event) {
        if (event.role() == GuestRole.SPECIALIST || event.role() == GuestRole.COLLEAGUE) {
            CurrentUser.as(Actor.SYSTEM, () -> transfers.guestLeft(event.callId(), event.username()));
        }
    }

    void ended(@Observes CallEnded event) {
        CurrentUser.as(Actor.SYSTEM, () -> transfers.callEnded(event.callId()));
    }
}
