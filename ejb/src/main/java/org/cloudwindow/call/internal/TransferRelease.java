package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallGuests;
import org.cloudwindow.call.TransferState;
import org.cloudwindow.call.TransferStep;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;

/** Lets go of whoever a transfer holds beside its sender. */
@Dependent
public class TransferRelease {

    @Inject
    private CallGuests guests;

    @Inject
    private AgentDuty duty;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** Taken back, or the citizen is gone. Whom it rang at keeps the turn. */
    public void cancel(CallTransfer transfer) {
        String target = transfer.target();
        boolean together = transfer.state() == TransferState.TOGETHER;
        transfer.end(TransferState.CANCELLED, clock.instant());
        if (target != null) {
            CurrentUser.as(Actor.SYSTEM, () -> {
                if (together) {
                    guests.dismiss(transfer.callId(), target);
                } else {
                    duty.free(target, true);
                }
            });
        }
        events.fire(new CallEvent.TransferChanged(
                transfer.callId(), transfer.caseNumber(), TransferStep.CANCELLED, target, transfer.group()));
    }
}
