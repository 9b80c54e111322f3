package org.cloudwindow.support.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.call.CallGuests;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.call.GuestRight;
import org.cloudwindow.call.GuestRole;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.support.SupportEvent;
import org.cloudwindow.support.SupportState;

/** What a question does to the people around it: who is let in and out, freed, told; each change on the time-line. */
@Dependent
public class SupportDesk {

    @Inject
    private SupportRepository requests;

    @Inject
    private CallGuests guests;

    @Inject
    private CallLine line;

    @Inject
    private CaseSteps cases;

    @Inject
    private AgentDuty duty;

    @Inject
    private Accounts accounts;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<SupportEvent> events;

    @Inject
    private Clock clock;

    /** The question, after its call: locks are taken in that order everywhere. */
    public SupportRequest lock(String id) {
        SupportRequest found = requests.find(id).orElseThrow(RuleBroken::notFound);
        if (found.callId() != null) {
            CurrentUser.as(Actor.SYSTEM, () -> line.lockTalking(found.callId()));
        }
        return requests.findForUpdate(id).orElseThrow(RuleBroken::notFound);
    }

    public void ring(SupportRequest request, String taskId) {
        request.ring(taskId, clock.instant());
        events.fire(new SupportEvent.SupportRang(request.id(), request.caseNumber(), request.group()));
    }

    /**
     * The first to claim it. Where the call still lives, the specialist is let into its room as long as no other call holds
     * him.
     *
     * @throws RuleBroken 409 {@code ALREADY_CLAIMED}, {@code OWN_QUESTION}, {@code AGENT_BUSY}
     */
    public void claim(SupportRequest request, String username, boolean isTalking) {
        if (username.equals(request.asker())) {
            throw RuleBroken.conflict("OWN_QUESTION");
        }
        if (request.state() != SupportState.RINGING) {
            throw RuleBroken.conflict("ALREADY_CLAIMED");
        }
        request.claim(username, clock.instant());
        CurrentUser.as(Actor.SYSTEM, () -> {
            if (isTalking) {
                if (!duty.occupy(
                        username, Set.copyOf(accounts.getAccount(username).groups()))) {
                    throw RuleBroken.conflict("AGENT_BUSY");
                }
                guests.admit(request.callId(), username, GuestRole.SPECIALIST, EnumSet.allOf(GuestRight.class));
            }
            cases.letRead(request.caseNumber(), username);
        });
        noteBy(username, request, "SUPPORT_CLAIMED");
        silence(request);
    }

    public void release(SupportRequest request) {
        String username = request.specialist();
        letOut(request);
        request.release(clock.instant());
        noteBy(username, request, "SUPPORT_RELEASED");
        events.fire(new SupportEvent.SupportRang(request.id(), request.caseNumber(), request.group()));
    }

    /** The agent goes on with what was said. */
    public void guided(SupportRequest request) {
        letOut(request);
        request.end(SupportState.ANSWERED, clock.instant());
        note(request, "SUPPORT_GUIDED", request.specialist());
        tellAsker(request, "SUPPORT_ANSWERED");
    }

    public void answerInWriting(SupportRequest request) {
        request.end(SupportState.ANSWERED, clock.instant());
        note(request, "SUPPORT_OPINION_GIVEN", request.specialist());
        tellAsker(request, "SUPPORT_ANSWERED");
        silence(request);
    }

    public void withdraw(SupportRequest request) {
        letOut(request);
        request.end(SupportState.WITHDRAWN, clock.instant());
        note(request, "SUPPORT_WITHDRAWN", null);
        silence(request);
    }

    /** Somebody writes the answer, or gave that back. */
    public void hold(SupportRequest request, String username) {
        request.hold(username);
        if (username != null) {
            CurrentUser.as(Actor.SYSTEM, () -> cases.letRead(request.caseNumber(), username));
        }
    }

    /** Out of the room, and free for others. */
    public void letOut(SupportRequest request) {
        if (request.state() == SupportState.CLAIMED && request.callId() != null) {
            CurrentUser.as(Actor.SYSTEM, () -> guests.dismiss(request.callId(), request.specialist()));
        }
    }

    /** It rings no more where it rang. */
    public void silence(SupportRequest request) {
        events.fire(
                new SupportEvent.SupportSilent(request.id(), request.caseNumber(), request.group(), request.state()));
    }

    /** The engine carries it out, and it is this person's act. */
    public void noteBy(String username, SupportRequest request, String kind) {
        CurrentUser.as(Actor.staff(username, Set.of()), () -> note(request, kind, username));
    }

    public void note(SupportRequest request, String kind, String agent) {
        Map<String, String> facts = new HashMap<>(Map.of("group", request.group()));
        if (agent != null) {
            facts.put("agent", agent);
        }
        Actor actor = CurrentUser.get();
        CurrentUser.as(Actor.SYSTEM, () -> cases.noteAs(actor, request.caseNumber(), request.callId(), kind, facts));
    }

    private void tellAsker(SupportRequest request, String kind) {
        CurrentUser.as(
                Actor.SYSTEM,
                () -> notifications.sendToStaff(
                        kind, request.asker(), Map.of("caseNumber", request.caseNumber(), "group", request.group())));
    }
}
