package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.CallerSigns;
import org.cloudwindow.call.internal.Partings;
import org.cloudwindow.call.internal.RoutingPolicy;
import org.cloudwindow.call.internal.RoutingPolicy.Match;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.ReadyAgent;

/**
 * The line as the server's own clock works it: who is offered to whom, and who has fallen silent.
 *
 * <p>An offer is made under the one lock of the line, each in its own transaction: however many nodes try, no call is
 * offered to two agents and no agent gets two calls. Doing it again does nothing more.
 */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class CallLine {

    @Inject
    private CallRepository calls;

    @Inject
    private AgentDuty duty;

    @Inject
    private CallerSigns signs;

    @Inject
    private Partings partings;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** Whom the next offer would go to, without making it: tells the dispatcher cheaply that there is nothing to do. */
    public Optional<String> findNext(Collection<String> without) {
        return match(without).map(Match::callId);
    }

    /**
     * Makes that offer.
     *
     * @param callId the call to try, as {@link #findNext} said; where the line has changed since, nothing happens
     * @return false where the call cannot be offered now, though it is its turn
     */
    public boolean offer(String callId, Collection<String> without) {
        calls.lockLine();
        Match match =
                match(without).filter(found -> found.callId().equals(callId)).orElse(null);
        if (match == null) {
            return true;
        }
        Call call = calls.findForUpdate(callId).orElseThrow();
        if (!call.mayBeOffered() || !duty.offer(match.agent())) {
            return false;
        }
        call.offerTo(match.agent(), clock.instant());
        calls.addOffer(callId, match.agent(), clock.instant());
        events.fire(new CallEvent.CallOffered(callId, call.caseNumber(), match.agent()));
        return true;
    }

    /** Writes down which callers were heard and tells which have been silent for too long. */
    public List<String> beat() {
        Instant now = clock.instant();
        calls.beat(now);
        calls.heard(signs.take(), now);
        return calls.listSilent(now);
    }

    /** The server was away: silence meanwhile is nobody's fault. */
    public void forgive() {
        Instant now = clock.instant();
        calls.resume(now);
        calls.heardAll(now);
    }

    /** What the participants' browsers report; no other source says that sound or picture flow. */
    public void reportMedia(String id, MediaState media) {
        calls.findForUpdate(id).filter(call -> call.state().isTalking()).ifPresent(call -> {
            if (call.becomeMedia(media)) {
                events.fire(new CallEvent.MediaChanged(id, call.caseNumber(), media));
            }
        });
    }

    /** The citizen's browser gave a sign of life; cheap, written with the next beat. */
    public void heard(long sessionId) {
        signs.of(sessionId);
    }

    /** The caller proved who it is, in the line or in the call. */
    public void identify(long sessionId, long applicantId, int level) {
        calls.findLive(sessionId)
                .flatMap(call -> calls.findForUpdate(call.id()))
                .ifPresent(call -> call.identify(applicantId, level));
    }

    /** Nothing was heard from the caller for {@link Call#PATIENCE}, or for long in a call. */
    public void endSilent(String id) {
        Instant now = clock.instant();
        calls.findForUpdate(id).filter(call -> call.isSilent(now)).ifPresent(call -> {
            if (call.state().isWaiting()) {
                partings.leave(call, call.isGivenUp() ? EndReason.CALLER_NOT_REACHED : EndReason.CALLER_SILENT);
            } else {
                partings.hangUp(call, EndReason.CALLER_LOST);
            }
        });
    }

    /** Keeps the call as it is until this transaction ends; whether citizen and agent are together. */
    public boolean lockTalking(String id) {
        return calls.findForUpdate(id).map(call -> call.state().isTalking()).orElse(false);
    }

    private Optional<Match> match(Collection<String> without) {
        List<ReadyAgent> ready = duty.listReady();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        return RoutingPolicy.next(calls.listWaiting(without), ready, duty.listThere(), clock.instant());
    }
}
