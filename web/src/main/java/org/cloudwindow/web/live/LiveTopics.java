package org.cloudwindow.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallEvent.CallAnswered;
import org.cloudwindow.call.CallEvent.CallDeclined;
import org.cloudwindow.call.CallEvent.CallOffered;
import org.cloudwindow.call.CallEvent.CallPassedOn;
import org.cloudwindow.call.CallEvent.CallRouted;
import org.cloudwindow.call.CallEvent.MediaChanged;
import org.cloudwindow.call.CallEvent.TransferChanged;
import org.cloudwindow.call.TransferStep;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.notification.NotificationSent;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Json;
import org.cloudwindow.staff.PresenceChanged;
import org.cloudwindow.staff.StaffLeft;
import org.cloudwindow.support.SupportEvent;
import org.cloudwindow.support.SupportEvent.SupportRang;
import org.cloudwindow.support.SupportEvent.SupportSilent;

/**
 * Turns what happened, once it is committed, into hints: {@code offers} for the very agent, {@code calls},
 * {@code presence}, {@code worklist}, {@code support} and {@code cases} for staff.
 */
@ApplicationScoped
public class LiveTopics {

    @Inject
    private LiveChannel channel;

    void onCall(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallEvent event) {
        if (event instanceof CallRouted) {
            return; // whom it may ring at changes nothing on any screen
        }
        String kind = kindOf(event);
        channel.send(LiveMessage.toStaff(hint("calls", event.callId(), kind)));
        if (event instanceof CallOffered offered) {
            tellAgent(offered.agent(), offered.callId(), "OFFERED");
        } else if (event instanceof CallAnswered answered) {
            tellAgent(answered.agent(), answered.callId(), "ANSWERED");
        } else if (event instanceof CallPassedOn passed) {
            tellAgent(passed.agent(), passed.callId(), "PASSED_ON");
        } else if (event instanceof CallDeclined declined) {
            tellAgent(declined.agent(), declined.callId(), "DECLINED");
        } else if (event instanceof TransferChanged transfer && transfer.agent() != null) {
            tellAgent(transfer.agent(), transfer.callId(), transfer.step() == TransferStep.RANG ? "OFFERED" : kind);
        }
    }

    void onSupport(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupportEvent event) {
        if (event instanceof SupportRang rang) {
            channel.send(LiveMessage.toStaff(hint("support", rang.supportId(), "RINGING")));
        } else if (event instanceof SupportSilent silent) {
            channel.send(LiveMessage.toStaff(
                    hint("support", silent.supportId(), silent.state().name())));
        }
    }

    void onPresence(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged event) {
        channel.send(LiveMessage.toStaff(
                hint("presence", event.username(), event.to().name())));
    }

    void onWorkItem(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkItemChanged event) {
        channel.send(
                LiveMessage.toStaff(hint("worklist", event.id(), event.kind().name())));
    }

    void onCase(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged event) {
        channel.send(LiveMessage.toStaff(
                hint("cases", event.caseNumber(), event.kind().name())));
    }

    void onMessage(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationSent event) {
        if (!"APPLICANT".equals(event.recipientKind())) {
            channel.send(LiveMessage.toStaff(hint("notifications", String.valueOf(event.id()), event.kind())));
        }
    }

    void onLeft(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffLeft event) {
        channel.send(LiveMessage.left(event.username()));
    }

    private void tellAgent(String username, String callId, String kind) {
        channel.send(LiveMessage.toAccount(username, hint("offers", callId, kind)));
    }

    /** What happened to a call, in one word. */
    public static String kindOf(CallEvent event) {
        if (event instanceof MediaChanged media) {
            return "MEDIA_" + media.media();
        }
        if (event instanceof TransferChanged transfer) {
            return "TRANSFER_" + transfer.step();
        }
        return event.getClass()
                .getSimpleName()
                .replaceFirst("^Call(?=[A-Z])", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String hint(String topic, String id, String kind) {
        return Json.createObjectBuilder()
                .add("topic", topic)
                .add("id", id)
                .add("kind", kind)
                .build()
                .toString();
    }
}
