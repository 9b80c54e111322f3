package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * The citizen waits with a message while the agent asks somebody else (DB4110 10.3.2): sound and picture between the
 * citizen and the others rest, those among the others go on.
 */
@Stateless
@AllowedTo(Groups.AGENT)
public class CallHold {

    /** Characters of the message at most. */
    public static final int LONGEST = 200;

    @Inject
    private CallRepository calls;

    @Inject
    private Calls board;

    @Inject
    private Event<CallEvent> events;

    /**
     * Puts the citizen on hold; again changes the message.
     *
     * @param message what the citizen reads, or nothing for the usual sentence in the citizen's own language
     * @throws RuleBroken 403 for whoever does not handle the call; 409 {@code CALL_NOT_IN_STATE} where nobody talks
     */
    public CallView hold(String id, String message) {
        if (message != null && message.length() > LONGEST) {
            throw RuleBroken.invalid("message", "tooLong");
        }
        Call call = mine(id);
        call.hold(message == null || message.isBlank() ? null : message.strip());
        events.fire(new CallEvent.CallHeld(id, call.caseNumber(), call.agent()));
        return board.getCall(id);
    }

    /** Takes the citizen back; nothing happens where nobody waits. */
    public CallView resume(String id) {
        Call call = mine(id);
        if (call.resume()) {
            events.fire(new CallEvent.CallResumed(id, call.caseNumber(), call.agent()));
        }
        return board.getCall(id);
    }

    private Call mine(String id) {
        board.requireReadable(id);
        return calls.findForUpdate(id)
                .filter(call -> call.isAnsweredBy(CurrentUser.get().name()))
                .orElseThrow(RuleBroken::forbidden);
    }
}
