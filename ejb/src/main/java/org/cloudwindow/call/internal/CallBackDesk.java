package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.notification.OutgoingMessages;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/** What happens to a caller who is called back: kept, rung, missed, told. */
@Dependent
public class CallBackDesk {

    @Inject
    private CallBackRepository callBacks;

    @Inject
    private AgentDuty duty;

    @Inject
    private Notifications notifications;

    @Inject
    private OutgoingMessages outgoing;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    public void keep(Call call, String contact) {
        call.keepPlace();
        callBacks.add(new CallBack(call.id(), contact, clock.instant()));
        tell(call, "CALLBACK_KEPT", contact);
        events.fire(new CallEvent.CallBackAsked(call.id(), call.caseNumber()));
    }

    /** An agent took the call up: the page rings, and a message says so to whoever has closed it. */
    public void ring(Call call) {
        call.ringCaller();
        CallBack wish = wish(call);
        wish.ring(clock.instant());
        duty.mark(call.agent(), PresenceState.IN_CALL);
        tell(call, "CALLBACK_RINGS", wish.contact());
        events.fire(new CallEvent.CallBackTaken(call.id(), call.caseNumber(), call.agent()));
    }

    /** How often the caller was missed by now. */
    public int miss(Call call, boolean rang) {
        String agent = call.agent();
        int times = wish(call).miss(rang);
        call.missCaller();
        duty.free(agent, false);
        tell(call, "CALLBACK_MISSED", wish(call).contact());
        events.fire(new CallEvent.CallerMissed(call.id(), call.caseNumber(), agent, times));
        return times;
    }

    public void giveUp(Call call) {
        call.giveUp();
        tell(call, "CALLBACK_GIVEN_UP", wish(call).contact());
        wish(call).forget();
    }

    public CallBack wish(Call call) {
        return callBacks.find(call.id()).orElseThrow();
    }

    private void tell(Call call, String kind, String contact) {
        Map<String, String> facts = Map.of("caseNumber", call.caseNumber());
        if (call.applicantId() != 0) {
            notifications.sendToApplicant(kind, call.applicantId(), call.caseNumber(), facts);
        }
        outgoing.send(kind, contact, call.caseNumber(), facts);
    }
}
