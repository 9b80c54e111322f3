package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cloudwindow.call.CallEvent.CallEnded;
import org.cloudwindow.call.Transfers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** A call that is over goes to nobody any more. */
@ApplicationScoped
public class TransferObserver {

    @Inject
    private Transfers transfers;

    void ended(@Observes CallEnded event) {
        CurrentUser.as(Actor.SYSTEM, () -> transfers.callEnded(event.callId()));
    }
}
