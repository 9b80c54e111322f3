package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.EndReason;
import org.cloudwindow.call.OfferResult;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/** How a call ends for its caller: out of the line, or out of the talk. */
@Dependent
public class Partings {

    @Inject
    private CallRepository calls;

    @Inject
    private AgentDuty duty;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** Nobody has answered yet, or the caller was not reached; an agent at whom it rings stays the longest idle one. */
    public void leave(Call call, EndReason reason) {
        boolean rang = call.state() == CallState.OFFERED || call.isRingingAtCaller();
        String agent = call.agent();
        call.abandon(reason, clock.instant());
        calls.closeOffer(call.id(), OfferResult.WITHDRAWN, clock.instant());
        if (rang) {
            CurrentUser.as(Actor.SYSTEM, () -> duty.free(agent, true));
        }
        events.fire(new CallEvent.CallerLeft(call.id(), call.caseNumber(), reason));
    }

    /** The agent wraps up. */
    public void hangUp(Call call, EndReason reason) {
        call.hangUp(reason, clock.instant());
        CurrentUser.as(Actor.SYSTEM, () -> duty.mark(call.agent(), PresenceState.WRAP_UP));
        events.fire(new CallEvent.CallEnded(call.id(), call.caseNumber(), call.agent(), reason));
    }
}
