package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallBackDesk;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;

/** The steps of ringing back that the model takes; called by its delegates only. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CallBackSteps {

    @Inject
    private CallRepository calls;

    @Inject
    private CallBackDesk desk;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /**
     * Nobody picked up: the agent is free, the call rests. Answers for which time it was in vain; where the server was away
     * while it rang, nobody could hear it and it does not count.
     */
    public int missCaller(String id) {
        Call call = get(id);
        if (!call.isRingingAtCaller()) {
            return desk.wish(call).missed();
        }
        Instant now = clock.instant();
        return desk.miss(call, calls.wasWatchedSince(desk.wish(call).ringingAt(), now));
    }

    /** The call may be offered again, in its old place. */
    public void returnToLine(String id) {
        Call call = get(id);
        if (call.state() == CallState.CALLBACK && call.isResting()) {
            call.rested();
            events.fire(new CallEvent.CallRouted(id, call.caseNumber()));
        }
    }

    /** The caller is told; the line's next beat ends the call. */
    public void giveUp(String id) {
        Call call = get(id);
        if (call.state() == CallState.CALLBACK && !call.isGivenUp()) {
            desk.giveUp(call);
        }
    }

    private Call get(String id) {
        return calls.findForUpdate(id).orElseThrow(RuleBroken::notFound);
    }
}
