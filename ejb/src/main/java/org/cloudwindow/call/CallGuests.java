package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallGuest;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.GuestRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.RuleBroken;

/**
 * Who is in a call beside its citizen and its agent: township helper, specialist, supervisor, colleague (DB4110 10.3.2).
 * Whoever is admitted may read the call and sit in its room until dismissed or until the call is over.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CallGuests {

    @Inject
    private CallRepository calls;

    @Inject
    private GuestRepository guests;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /**
     * Lets somebody in; again with other role or rights changes these.
     *
     * @throws RuleBroken 409 {@code CALL_NOT_IN_STATE} where citizen and agent are not together
     */
    public void admit(String callId, String username, GuestRole role, Set<GuestRight> rights) {
        Call call = calls.findForUpdate(callId).orElseThrow(RuleBroken::notFound);
        if (!call.state().isTalking()) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        CallGuest guest = guests.find(callId, username).orElseGet(() -> guests.add(new CallGuest(callId, username)));
        guest.admit(role, rights, clock.instant());
        events.fire(new CallEvent.GuestAdmitted(callId, call.caseNumber(), username, role, Set.copyOf(rights)));
    }

    /** Shows somebody out; nothing happens where that person is not in. */
    public void dismiss(String callId, String username) {
        Call call = calls.findForUpdate(callId).orElseThrow(RuleBroken::notFound);
        guests.find(callId, username).filter(CallGuest::isIn).ifPresent(guest -> {
            guest.leave(clock.instant());
            events.fire(new CallEvent.GuestDismissed(callId, call.caseNumber(), username, guest.role()));
        });
    }

    /** That person, where in the call now. */
    public Optional<GuestView> find(String callId, String username) {
        return guests.find(callId, username).filter(CallGuest::isIn).map(CallGuest::view);
    }

    /** All who are in the call now. */
    public List<GuestView> list(String callId) {
        return guests.listIn(callId).stream().map(CallGuest::view).toList();
    }
}
