package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * Third persons in a call as those in it see and steer them. A supervisor comes by an act of his own and everybody sees
 * it; the handling agent gives and takes rights and shows guests out, only not a supervisor.
 */
@Stateless
public class CallParty {

    @Inject
    private CallGuests guests;

    @Inject
    private Calls calls;

    /** Who is in the call beside its citizen and its agent. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF})
    public List<GuestView> list(String callId) {
        calls.requireReadable(callId);
        return asSystem(() -> guests.list(callId));
    }

    /**
     * A supervisor listens in, or does more; again changes the rights.
     *
     * @param rights {@code SEE} and {@code HEAR} where none are named
     * @throws RuleBroken 409 {@code CALL_NOT_IN_STATE} where citizen and agent are not together, or the call is one's own
     */
    @AllowedTo(Groups.SUPERVISOR)
    public GuestView listenIn(String callId, Set<GuestRight> rights) {
        String me = CurrentUser.get().name();
        if (me.equals(calls.getCall(callId).agent())) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        return admit(
                callId,
                me,
                GuestRole.SUPERVISOR,
                rights.isEmpty() ? EnumSet.of(GuestRight.SEE, GuestRight.HEAR) : rights);
    }

    /**
     * The handling agent gives a guest other rights.
     *
     * @throws RuleBroken 403 for others, and where the guest is a supervisor; not found where nobody of that name is in
     */
    @AllowedTo(Groups.AGENT)
    public GuestView changeRights(String callId, String username, Set<GuestRight> rights) {
        requireHandling(callId);
        return admit(callId, username, guest(callId, username).role(), rights);
    }

    /** The handling agent shows a guest out, or a guest leaves. */
    @AllowedTo(AllowedTo.STAFF)
    public void dismiss(String callId, String username) {
        if (!CurrentUser.get().name().equals(username)) {
            requireHandling(callId);
            guest(callId, username);
        } else {
            calls.requireReadable(callId);
        }
        asSystem(() -> {
            guests.dismiss(callId, username);
            return null;
        });
    }

    private void requireHandling(String callId) {
        CallView call = calls.getCall(callId);
        if (call.answeredAt() == null || !CurrentUser.get().name().equals(call.agent())) {
            throw RuleBroken.forbidden();
        }
    }

    private GuestView guest(String callId, String username) {
        GuestView guest = asSystem(() -> guests.find(callId, username)).orElseThrow(RuleBroken::notFound);
        if (guest.role() == GuestRole.SUPERVISOR) {
            throw RuleBroken.forbidden();
        }
        return guest;
    }

    private GuestView admit(String callId, String username, GuestRole role, Set<GuestRight> rights) {
        return asSystem(() -> {
            guests.admit(callId, username, role, rights);
            return guests.find(callId, username).orElseThrow();
        });
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentUser.as(Actor.SYSTEM, work);
    }
}
