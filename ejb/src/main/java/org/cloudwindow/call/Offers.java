package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cloudwindow.applicant.Applicants;
import org.cloudwindow.call.internal.Call;
import org.cloudwindow.call.internal.CallBackDesk;
import org.cloudwindow.call.internal.CallRepository;
import org.cloudwindow.call.internal.CallTransfer;
import org.cloudwindow.call.internal.Prospects;
import org.cloudwindow.call.internal.TransferOffers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.AgentDuty;

/**
 * The calls that ring at an agent (DB4110 8.2.3, 10.1.1.2): pop-up, answer, decline.
 *
 * <p>A call rings at one agent at a time. Whoever declines is ready for others at once, goes to the end of the idle
 * ones, and does not get the same call again for a while. What follows an answer or a decline is the model's word. A
 * live call that a colleague passes on rings the same way, under the id of the call.
 */
@Stateless
@AllowedTo(Groups.AGENT)
public class Offers {

    @Inject
    private CallRepository calls;

    @Inject
    private TransferOffers transfers;

    @Inject
    private AgentDuty duty;

    @Inject
    private Applicants applicants;

    @Inject
    private CallBackDesk callBacks;

    @Inject
    private Prospects prospects;

    @Inject
    private Event<CallEvent> events;

    @Inject
    private Clock clock;

    /** What rings at me now. */
    public List<OfferView> listMine() {
        String me = CurrentUser.get().name();
        return Stream.concat(
                        calls.listOffered(me).stream().map(this::view),
                        transfers.list(me).stream().map(this::view))
                .toList();
    }

    /**
     * Answers; the same agent again is answered the same. Where the caller is to be called back, it rings there now and the
     * two are together once the caller picks up.
     *
     * @throws RuleBroken 409 {@code ALREADY_ANSWERED} where somebody else did, {@code NOT_OFFERED} where it does not ring
     *     at this agent
     */
    public CallView answer(String id) {
        String me = CurrentUser.get().name();
        Call call = calls.findForUpdate(id).orElseThrow(RuleBroken::notFound);
        if (call.isAnsweredBy(me)) {
            return prospects.view(call);
        }
        Optional<CallTransfer> transfer = transfers.find(id, me);
        if (transfer.isPresent()) {
            transfers.answer(transfer.get());
            return prospects.view(call);
        }
        if (call.isRingingAtCaller() && me.equals(call.agent())) {
            return prospects.view(call);
        }
        requireOffered(call, me);
        calls.closeOffer(id, OfferResult.ANSWERED, clock.instant());
        if (call.isCallBack()) {
            CurrentUser.as(Actor.SYSTEM, () -> callBacks.ring(call));
            return prospects.view(call);
        }
        events.fire(new CallEvent.CallAnswered(id, call.caseNumber(), me));
        return prospects.view(call);
    }

    /** Declines: the model passes the call on. */
    public void decline(String id) {
        Call call = calls.findForUpdate(id).orElseThrow(RuleBroken::notFound);
        String me = CurrentUser.get().name();
        Optional<CallTransfer> transfer = transfers.find(id, me);
        if (transfer.isPresent()) {
            transfers.decline(transfer.get());
            return;
        }
        requireOffered(call, me);
        decline(call);
    }

    /** Declines where it still rings at me; it may have stopped that very moment. */
    public void letGo(String id) {
        String me = CurrentUser.get().name();
        calls.findForUpdate(id).filter(call -> call.isOfferedTo(me)).ifPresent(this::decline);
    }

    /** Declines every transfer that rings at me. */
    public void letTransfersGo() {
        String me = CurrentUser.get().name();
        transfers.list(me).forEach(ringing -> {
            calls.findForUpdate(ringing.callId());
            transfers.find(ringing.callId(), me).ifPresent(transfers::decline);
        });
    }

    private void decline(Call call) {
        String id = call.id();
        String me = call.agent();
        calls.closeOffer(id, OfferResult.DECLINED, clock.instant());
        CurrentUser.as(Actor.SYSTEM, () -> duty.free(me, false));
        events.fire(new CallEvent.CallDeclined(id, call.caseNumber(), me));
    }

    private static void requireOffered(Call call, String agent) {
        if (call.hasBeenAnswered()) {
            throw RuleBroken.conflict("ALREADY_ANSWERED");
        }
        if (!call.isOfferedTo(agent)) {
            throw RuleBroken.conflict("NOT_OFFERED");
        }
    }

    private OfferView view(Call call) {
        long waited = Duration.between(call.queuedAt(), clock.instant()).toSeconds();
        return call.offerView(nameOf(call), Math.max(0, waited));
    }

    private OfferView view(CallTransfer transfer) {
        Call call = calls.find(transfer.callId()).orElseThrow();
        long waited = Duration.between(transfer.askedAt(), clock.instant()).toSeconds();
        return call.offerView(transfer, transfers.nameOfSender(transfer), nameOf(call), Math.max(0, waited));
    }

    private String nameOf(Call call) {
        if (call.applicantId() == 0) {
            return "";
        }
        return CurrentUser.as(
                Actor.SYSTEM, () -> applicants.getApplicant(call.applicantId()).name());
    }
}
