package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallBoardRepository;
import org.cloudwindow.call.internal.CallGuest;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.GuestRepository;
import org.cloudwindow.call.internal.Partings;
import org.cloudwindow.call.internal.Prospects;
import org.cloudwindow.call.internal.Readers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;

/**
 * A call from the answer to its end, and what may be known of it at any time.
 *
 * <p>A citizen sees the own session's call; an agent the calls offered to or answered by that agent and those of the own
 * department, a guest the call he is admitted to, the general desk and supervisors all. To everybody else a call does not exist.
 */
@Stateless
public class Calls {

    /** The outcome where the agent stated none. */
    public static final String NOT_STATED = "NOT_STATED";

    private static final Pattern OUTCOME = Pattern.compile("[\\p{L}_ -]{1,40}");
    private static final int LONGEST_NOTES = 4000;

    @Inject
    private CallRepository calls;

    @Inject
    private CallBoardRepository board;

    @Inject
    private GuestRepository guests;

    @Inject
    private AgentDuty duty;

    @Inject
    private Readers readers;

    @Inject
    private Prospects prospects;

    @Inject
    private Partings partings;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** Whether the caller of this method may know of the call; not found where not. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public void requireReadable(String id) {
        readable(calls.find(id));
    }

    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public CallView getCall(String id) {
        return prospects.view(readable(calls.find(id)));
    }

    /** The call of this citizen session that is not over yet. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.SYSTEM})
    public Optional<CallView> findMine() {
        return calls.findLive(CurrentUser.get().sessionId()).map(prospects::view);
    }

    /** The call this agent is in, rings or wraps up, if any: a reloaded workbench returns to it. */
    @AllowedTo(Groups.AGENT)
    public Optional<CallView> findInHand() {
        return calls.findInHand(CurrentUser.get().name()).map(prospects::view);
    }

    /** The call of a citizen and another agent that I was let into, if any. */
    @AllowedTo(AllowedTo.STAFF)
    public Optional<CallView> findSupported() {
        return guests.findLive(CurrentUser.get().name())
                .flatMap(guest -> calls.find(guest.view().callId()))
                .map(prospects::view);
    }

    /**
     * The call that I handle, kept as it is until this transaction ends.
     *
     * @throws RuleBroken 403 for whoever does not, 409 {@code CALL_NOT_IN_STATE} where it is over
     */
    @AllowedTo(Groups.AGENT)
    public CallView holdMine(String id) {
        Call call = readable(calls.findForUpdate(id));
        if (!CurrentUser.get().name().equals(call.agent())) {
            throw RuleBroken.forbidden();
        }
        if (!call.state().isTalking()) {
            throw RuleBroken.conflict("CALL_NOT_IN_STATE");
        }
        return prospects.view(call);
    }

    /** Calls of one case, newest first. */
    @AllowedTo({AllowedTo.CITIZEN, AllowedTo.STAFF, AllowedTo.SYSTEM})
    public List<CallView> listOfCase(String caseNumber) {
        return prospects.views(
                calls.listOfCase(caseNumber).stream().filter(this::mayRead).toList());
    }

    /** Calls that are not over, in the order of the line: the board of the general desk. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public Page<CallView> listOpen(PageRequest page) {
        Page<Call> open = board.listOpen(readers.current(), page);
        return new Page<>(open.total(), prospects.views(open.rows()));
    }

    /** How many of those callers wait, and for how long: cheap enough to be asked with every hint. */
    @AllowedTo({Groups.AGENT, Groups.SUPERVISOR})
    public WaitingView countWaiting() {
        return board.countWaiting(readers.current());
    }

    /** Hangs up, or leaves the line. Again: nothing happens. */
    @AllowedTo({AllowedTo.CITIZEN, Groups.AGENT})
    public CallView end(String id) {
        Actor actor = CurrentUser.get();
        Call call = readable(calls.findForUpdate(id));
        if (actor.isStaff() && !actor.name().equals(call.agent())) {
            throw RuleBroken.forbidden();
        }
        if (actor.isStaff() && call.state().isWaiting()) {
            throw RuleBroken.conflict("NOT_ANSWERED");
        }
        if (call.state().isWaiting()) {
            partings.leave(call, EndReason.CALLER_LEFT);
        } else if (call.state().isTalking()) {
            partings.hangUp(call, actor.isStaff() ? EndReason.AGENT_HUNG_UP : EndReason.CALLER_HUNG_UP);
        }
        return prospects.view(call);
    }

    /**
     * The agent's word on the call; ends wrap-up. Notes that come after the model's time for it ran out are kept all the
     * same, once.
     *
     * @param outcome a code of the office's own, at most 40 letters, or null for {@link #NOT_STATED}
     * @param notes at most 4000 characters
     */
    @AllowedTo(Groups.AGENT)
    public CallView endWrapUp(String id, String outcome, String notes) {
        check(outcome, notes);
        Call call = readable(calls.findForUpdate(id));
        if (!CurrentUser.get().name().equals(call.agent())) {
            throw RuleBroken.forbidden();
        }
        if (call.state() == CallState.WRAP_UP) {
            wrapUp(call, outcome, notes);
        } else if (call.state() != CallState.ENDED || !call.addLateNotes(outcome, notes)) {
            throw RuleBroken.conflict("NOT_IN_WRAP_UP");
        }
        return prospects.view(call);
    }

    /** An outcome is read in lists and stored as it is: letters only, no number of anybody. */
    private static void check(String outcome, String notes) {
        if (outcome != null
                && !outcome.isBlank()
                && !OUTCOME.matcher(outcome.strip()).matches()) {
            throw RuleBroken.invalid("outcome", "unknown");
        }
        if (notes != null && notes.length() > LONGEST_NOTES) {
            throw RuleBroken.invalid("notes", "tooLong");
        }
    }

    @AllowedTo({AllowedTo.STAFF, AllowedTo.SYSTEM})
    public WrapUpView getWrapUp(String id) {
        return readable(calls.find(id)).wrapUpView();
    }

    private void wrapUp(Call call, String outcome, String notes) {
        call.endWrapUp(outcome, notes, clock.instant());
        CurrentUser.as(Actor.SYSTEM, () -> duty.free(call.agent(), false));
        events.fire(new CallEvent.WrapUpDone(call.id(), call.caseNumber(), call.agent(), call.outcome()));
    }

    private Call readable(Optional<Call> call) {
        return call.filter(this::mayRead).orElseThrow(RuleBroken::notFound);
    }

    private boolean mayRead(Call call) {
        Actor actor = CurrentUser.get();
        return call.isReadableBy(readers.current()) || actor.isStaff() && isGuest(call, actor);
    }

    private boolean isGuest(Call call, Actor actor) {
        return guests.find(call.id(), actor.name()).filter(CallGuest::isIn).isPresent();
    }
}
