package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallBackDesk;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.Contact;
import org.cloudwindow.call.internal.Prospects;
import org.cloudwindow.call.internal.Readers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Being called back instead of waiting at the page (flow 3.1, step C3). The caller keeps the place; when its turn comes and
 * an agent takes the call, the caller's open page rings, {@code /mine} shows it and a message goes out. How long it rings and
 * how often is the model's word ({@code CallBackProcess}).
 */
@Stateless
public class CallBacks {

    @Inject
    private CallRepository calls;

    @Inject
    private CallBackDesk desk;

    @Inject
    private Readers readers;

    @Inject
    private Prospects prospects;

    @Inject
    private Event<CallEvent> events;

    /**
     * Asks to be called back.
     *
     * @param contact a telephone number or mail address; kept encrypted, shown masked, forgotten once it is over
     * @throws RuleBroken 409 {@code CALLBACK_DOUBLED} where that was asked before, {@code CALLBACK_NOT_OFFERED} where the
     *     call rings, is answered or over; 422 for a contact that reaches nobody
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public CallView ask(String id, String contact) {
        Call call = readable(id);
        if (call.isCallBack() && call.state().isWaiting()) {
            throw RuleBroken.conflict("CALLBACK_DOUBLED");
        }
        if (call.state() != CallState.QUEUED) {
            throw RuleBroken.conflict("CALLBACK_NOT_OFFERED");
        }
        String checked = Contact.check(contact);
        CurrentUser.as(Actor.SYSTEM, () -> desk.keep(call, checked));
        return prospects.view(call);
    }

    /**
     * The caller's word while the page rings: picks up, or not now.
     *
     * @throws RuleBroken 409 {@code CALLBACK_NOT_RINGING}
     */
    @AllowedTo(AllowedTo.CITIZEN)
    public CallView answer(String id, boolean accepted) {
        Call call = readable(id);
        if (!call.isRingingAtCaller()) {
            throw RuleBroken.conflict("CALLBACK_NOT_RINGING");
        }
        if (accepted) {
            desk.wish(call).forget();
            events.fire(new CallEvent.CallerPickedUp(id, call.caseNumber(), call.agent()));
        } else {
            events.fire(new CallEvent.CallerNotNow(id, call.caseNumber(), call.agent()));
        }
        return prospects.view(call);
    }

    /** The wish; not found where there is none. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public CallBackView getCallBack(String id) {
        Call call = calls.find(id)
                .filter(found -> found.isReadableBy(readers.current()) && found.isCallBack())
                .orElseThrow(RuleBroken::notFound);
        return desk.wish(call).view(call.isResting());
    }

    private Call readable(String id) {
        return calls.findForUpdate(id)
                .filter(call -> call.isReadableBy(CurrentUser.get()))
                .orElseThrow(RuleBroken::notFound);
    }
}
