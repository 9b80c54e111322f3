package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/**
 * Another person handles a live call (DB4110 8.2.3, 10.3.2 b). The citizen stays in the room, and everything of the case
 * stays as it is: applicant, item, form, materials, notes. Rights and open tasks follow the new agent.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class Handovers {

    @Inject
    private CallRepository calls;

    @Inject
    private CallGuests guests;

    @Inject
    private AgentDuty duty;

    @Inject
    private Event<CallEvent> events;

    /**
     * Done under the call's lock; the old agent is free for others at once, the new one in the call.
     *
     * @throws RuleBroken 409 {@code CALL_NOT_IN_STATE} where the call is over or is not {@code from}'s any more
     */
    public void handOver(String callId, String from, String to) {
        Call call = calls.findForUpdate(callId).orElseThrow(RuleBroken::notFound);
        if (call.state().isTalking() && to.equals(call.agent())) {
            return;
        }
        call.handTo(from, to);
        guests.dismiss(callId, to);
        duty.mark(to, PresenceState.IN_CALL);
        duty.free(from, false);
        events.fire(new CallEvent.CallHandedOver(callId, call.caseNumber(), from, to));
    }
}
