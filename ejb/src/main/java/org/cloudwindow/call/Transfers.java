package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.CallTransfer;
import org.cloudwindow.call.internal.TransferRelease;
import org.cloudwindow.call.internal.TransferRepository;
import org.cloudwindow.organization.Departments;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;

/**
 * Passing a live call on to a department or the general desk (DB4110 8.1.3, 8.2.3). The citizen is never alone: until the
 * target has answered, and in a warm transfer until the sender hands over, the call stays the sender's. Whom it rings at,
 * for how long and what follows is the word of {@code CallTransferProcess}.
 */
@Stateless
@AllowedTo(Groups.AGENT)
public class Transfers {

    private static final int LONGEST_REASON = 500;

    @Inject
    private CallRepository calls;

    @Inject
    private Calls handled;

    @Inject
    private TransferRepository transfers;

    @Inject
    private TransferRelease release;

    @Inject
    private AgentDuty duty;

    @Inject
    private Departments departments;

    @Inject
    private Processes processes;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /**
     * Asks for somebody of the group.
     *
     * @param group a department, or {@code roleAgent} for the general desk
     * @param reason at most 500 characters, shown to whom it rings at, or null
     * @return the transfer, {@code RETURNED} at once where nobody is ready
     * @throws RuleBroken 403 for whoever does not handle the call; 409 {@code CALL_NOT_IN_STATE}, {@code TRANSFER_OPEN};
     *     422 for an unknown group or kind or too long a reason
     */
    public TransferView ask(String callId, String group, TransferKind kind, String reason) {
        check(group, kind, reason);
        handled.holdMine(callId);
        Call call = calls.find(callId).orElseThrow(RuleBroken::notFound);
        if (transfers.findOpen(callId).isPresent()) {
            throw RuleBroken.conflict("TRANSFER_OPEN");
        }
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        CallTransfer transfer = transfers.add(new CallTransfer(call, group, kind, words, clock.instant()));
        tell(transfer, TransferStep.ASKED, null);
        processes.start(
                Steps.CALL_TRANSFER_PROCESS,
                call.caseNumber(),
                Map.of(
                        Steps.CALL_ID, transfer.id(),
                        Steps.GROUP, group,
                        Steps.AGENT, transfer.from(),
                        Steps.TRANSFER_KIND, kind.name()));
        return transfer.view();
    }

    /**
     * Takes it back: the sender while it rings or both are with the citizen, the target in the latter case. Of one that is
     * over, nothing happens.
     */
    public void cancel(String callId, String id) {
        calls.findForUpdate(callId).orElseThrow(RuleBroken::notFound);
        CallTransfer transfer = mine(callId, id);
        if (transfer.state().isOpen()) {
            release.cancel(transfer);
            processes.send(Steps.TRANSFER_CANCELLED, id, Map.of());
        }
    }

    /**
     * Sender and target have spoken: the call is the target's.
     *
     * @throws RuleBroken 409 {@code TRANSFER_NOT_ANSWERED} where they are not together
     */
    public TransferView complete(String callId, String id) {
        calls.findForUpdate(callId).orElseThrow(RuleBroken::notFound);
        CallTransfer transfer = mine(callId, id);
        if (!CurrentUser.get().name().equals(transfer.from())) {
            throw RuleBroken.forbidden();
        }
        if (transfer.state() != TransferState.TOGETHER) {
            throw RuleBroken.conflict("TRANSFER_NOT_ANSWERED");
        }
        processes.complete(Steps.TALK_TOGETHER, id, Map.of());
        return transfer.view();
    }

    /** The call's last transfer, over or not. */
    @AllowedTo(AllowedTo.SYSTEM)
    public Optional<TransferView> findLatest(String callId) {
        return transfers.findLatest(callId).map(CallTransfer::view);
    }

    /** The citizen is gone: whatever is under way is over. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void callEnded(String callId) {
        transfers.findOpen(callId).ifPresent(transfer -> {
            release.cancel(transfer);
            processes.send(Steps.TRANSFER_CANCELLED, transfer.id(), Map.of());
        });
    }

    /** Specialist or colleague is out of the room: free for others, unless the call is his now. */
    @AllowedTo(AllowedTo.SYSTEM)
    public void guestLeft(String callId, String username) {
        if (calls.find(callId).filter(call -> username.equals(call.agent())).isPresent()) {
            return;
        }
        duty.free(username, false);
        transfers
                .findOpen(callId)
                .filter(transfer -> transfer.state() == TransferState.TOGETHER && username.equals(transfer.target()))
                .ifPresent(transfer -> {
                    release.cancel(transfer);
                    processes.send(Steps.TRANSFER_CANCELLED, transfer.id(), Map.of());
                });
    }

    private CallTransfer mine(String callId, String id) {
        String me = CurrentUser.get().name();
        return transfers
                .find(id)
                .filter(found -> found.callId().equals(callId))
                .map(transfers::refresh)
                .filter(found ->
                        me.equals(found.from()) || me.equals(found.target()) && found.state() == TransferState.TOGETHER)
                .orElseThrow(RuleBroken::notFound);
    }

    private void check(String group, TransferKind kind, String reason) {
        if (kind == null) {
            throw RuleBroken.invalid("kind", "unknown");
        }
        boolean known = Groups.AGENT.equals(group)
                || departments.listDepartments().stream()
                        .anyMatch(department -> department.group().equals(group));
        if (!known) {
            throw RuleBroken.invalid("group", group == null ? "required" : "unknown");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
    }

    private void tell(CallTransfer transfer, TransferStep step, String agent) {
        events.fire(
                new CallEvent.TransferChanged(transfer.callId(), transfer.caseNumber(), step, agent, transfer.group()));
    }
}
