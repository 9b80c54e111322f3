package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.CallTransfer;
import org.cloudwindow.call.internal.TransferPolicy;
import org.cloudwindow.call.internal.TransferRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/** The steps of a transfer that {@code CallTransferProcess} takes; called by its delegates only. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class TransferSteps {

    /** So many failures of one call, and the general desk is asked instead. */
    public static final int FAILURES = 3;

    @Inject
    private CallRepository calls;

    @Inject
    private TransferRepository transfers;

    @Inject
    private AgentDuty duty;

    @Inject
    private Handovers handovers;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** Rings at the next one of the group who is ready and was not asked yet; false where there is none. */
    public boolean ring(String id) {
        CallTransfer transfer = get(id);
        Optional<String> found =
                TransferPolicy.candidates(duty.listReady(), transfer.group(), transfer::mayRingAt).stream()
                        .filter(duty::offer)
                        .findFirst();
        found.ifPresent(agent -> {
            transfer.ringAt(agent, clock.instant());
            tell(transfer, TransferStep.RANG, agent);
        });
        return found.isPresent();
    }

    /** It rang out or was declined; who did not react gets no other call until saying so. */
    public void stopRinging(String id) {
        CallTransfer transfer = get(id);
        String agent = transfer.target();
        if (agent == null) {
            return;
        }
        Instant now = clock.instant();
        if (calls.wasWatchedSince(transfer.offeredAt(), now)) {
            duty.mark(agent, PresenceState.NOT_RESPONDING);
        } else {
            duty.free(agent, true);
        }
        transfer.stopRinging();
        tell(transfer, TransferStep.MISSED, agent);
    }

    /**
     * Nobody answered: the call stays with its sender.
     *
     * @return whether it failed so often that the general desk is to be asked
     */
    public boolean giveBack(String id) {
        CallTransfer transfer = get(id);
        boolean tooOften =
                !transfer.group().equals(Groups.AGENT) && transfers.countReturned(transfer.callId()) + 1 >= FAILURES;
        transfer.end(TransferState.RETURNED, clock.instant());
        tell(transfer, TransferStep.RETURNED, null);
        return tooOften;
    }

    /** @return the general desk's group, which is rung next */
    public String toGeneralDesk(String id) {
        CallTransfer transfer = get(id);
        transfer.goToGeneralDesk();
        tell(transfer, TransferStep.TO_GENERAL_DESK, null);
        return transfer.group();
    }

    /** The call is the target's. */
    public void complete(String id) {
        CallTransfer transfer = get(id);
        handovers.handOver(transfer.callId(), transfer.from(), transfer.target());
        transfer.end(TransferState.DONE, clock.instant());
    }

    private CallTransfer get(String id) {
        CallTransfer transfer = transfers.find(id).orElseThrow(RuleBroken::notFound);
        calls.findForUpdate(transfer.callId()).orElseThrow(RuleBroken::notFound);
        return transfer;
    }

    private void tell(CallTransfer transfer, TransferStep step, String agent) {
        events.fire(
                new CallEvent.TransferChanged(transfer.callId(), transfer.caseNumber(), step, agent, transfer.group()));
    }
}
