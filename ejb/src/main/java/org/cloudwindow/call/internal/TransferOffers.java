package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallGuests;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestRole;
import org.cloudwindow.call.TransferKind;
import org.cloudwindow.call.TransferStep;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/** A transfer that rings at an agent is answered and declined like a call; the caller holds the call's lock. */
@Dependent
public class TransferOffers {

    @Inject
    private TransferRepository transfers;

    @Inject
    private CallGuests guests;

    @Inject
    private AgentDuty duty;

    @Inject
    private Accounts accounts;

    @Inject
    private Processes processes;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    public List<CallTransfer> list(String agent) {
        return transfers.listRingingAt(agent);
    }

    public Optional<CallTransfer> find(String callId, String agent) {
        return transfers.findOpen(callId).filter(transfer -> transfer.ringsAt(agent));
    }

    /** Staff speak under their names. */
    public String nameOfSender(CallTransfer transfer) {
        return CurrentUser.as(
                Actor.SYSTEM, () -> accounts.getAccount(transfer.from()).displayName());
    }

    public void answer(CallTransfer transfer) {
        String agent = transfer.target();
        transfer.answer(clock.instant());
        if (transfer.kind() == TransferKind.WARM) {
            CurrentUser.as(Actor.SYSTEM, () -> {
                guests.admit(transfer.callId(), agent, GuestRole.COLLEAGUE, EnumSet.allOf(GuestRight.class));
                duty.mark(agent, PresenceState.IN_CALL);
            });
        }
        tell(transfer, TransferStep.ANSWERED, agent);
        processes.complete(Steps.ANSWER_TRANSFER, transfer.id(), Map.of());
    }

    public void decline(CallTransfer transfer) {
        String agent = transfer.target();
        transfer.stopRinging();
        CurrentUser.as(Actor.SYSTEM, () -> duty.free(agent, false));
        tell(transfer, TransferStep.DECLINED, agent);
        processes.send(Steps.TRANSFER_DECLINED, transfer.id(), Map.of());
    }

    private void tell(CallTransfer transfer, TransferStep step, String agent) {
        events.fire(
                new CallEvent.TransferChanged(transfer.callId(), transfer.caseNumber(), step, agent, transfer.group()));
    }
}
