package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cloudwindow.call.internal.Alarms;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.Prospects;
import org.cloudwindow.call.internal.WaitEstimateRepository;
import org.cloudwindow.organization.RegionLevel;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.PresenceState;

/** The steps of a call that the models take; called by their delegates only. Each may be repeated without harm. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CallSteps {

    @Inject
    private CallRepository calls;

    @Inject
    private AgentDuty duty;

    @Inject
    private Sites sites;

    @Inject
    private Prospects prospects;

    @Inject
    private WaitEstimateRepository estimates;

    @Inject
    private Alarms alarms;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** The call takes its place at the end of the line. Places are given under the line's lock: order is arrival. */
    public RoutingFacts joinQueue(String id) {
        long place = calls.lockLine().nextPlace();
        Call call = get(id);
        if (call.join(place, clock.instant())) {
            estimates.add(prospects.estimate(call), clock.instant());
            events.fire(new CallEvent.CallQueued(id, call.caseNumber()));
        }
        String level =
                sites.findSite(call.siteCode()).map(site -> site.level().name()).orElse(RegionLevel.CITY.name());
        return new RoutingFacts(level, call.spokenLanguage());
    }

    /**
     * The call may ring at these from now on, in its place.
     *
     * @param targets names of the decision table, separated by commas; what is unknown or missing means the city's own
     *     people
     */
    public void route(String id, String targets) {
        Call call = get(id);
        if (!call.state().isWaiting()) {
            return;
        }
        call.routeTo(targets);
        events.fire(new CallEvent.CallRouted(id, call.caseNumber()));
        alarms.whenUnattended(call);
    }

    /**
     * Ringing is over without an answer: the call waits again in its place. Rung out, the agent is not responding; where
     * the server was away while it rang, that is nobody's fault and the agent keeps the turn.
     */
    public void passOn(String id) {
        Call call = get(id);
        if (call.state() != CallState.OFFERED) {
            return;
        }
        String agent = call.agent();
        Instant now = clock.instant();
        boolean rang = calls.wasWatchedSince(call.offeredAt(), now);
        if (calls.closeOffer(id, rang ? OfferResult.RUNG_OUT : OfferResult.WITHDRAWN, now)) {
            if (rang) {
                duty.mark(agent, PresenceState.NOT_RESPONDING);
            } else {
                duty.free(agent, true);
            }
        }
        call.waitAgain();
        events.fire(new CallEvent.CallPassedOn(id, call.caseNumber(), agent));
    }

    /** Caller and agent are together: guidance begins (DB4110 10.1.1.1). */
    public void connect(String id) {
        Call call = get(id);
        if (call.state() != CallState.OFFERED && !call.isRingingAtCaller()) {
            return;
        }
        call.connect(clock.instant());
        estimates.close(call);
        duty.mark(call.agent(), PresenceState.IN_CALL);
        events.fire(new CallEvent.CallConnected(id, call.caseNumber(), call.agent()));
    }

    /** The conversation turned out to be about something else, or goes on in another mode. */
    public void concern(String id, String mode, String itemCode, String itemName, String group) {
        get(id).concern(mode, itemCode, itemName, group);
    }

    /** Nobody answered within the model's waiting limit: the general desk is told. */
    public void alarm(String id) {
        Call call = get(id);
        if (call.state().isWaiting()) {
            events.fire(new CallEvent.CallAlarmed(id, call.caseNumber(), call.group()));
        }
    }

    /** The model's time for wrapping up is over. */
    public void expireWrapUp(String id) {
        Call call = get(id);
        if (call.state() != CallState.WRAP_UP) {
            return;
        }
        call.endWrapUp(null, null, clock.instant());
        duty.free(call.agent(), false);
        events.fire(new CallEvent.WrapUpExpired(id, call.caseNumber(), call.agent()));
    }

    private Call get(String id) {
        return calls.findForUpdate(id).orElseThrow(RuleBroken::notFound);
    }
}
