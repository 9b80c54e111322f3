package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Takes a running conversation into the other mode (DB4110 8.2.4 b, 10.2.1.1 a), or on to another kind of item: the
 * instance ends at a message its model awaits, another one takes over while the call goes on.
 */
@ApplicationScoped
public class ModeDesk {

    private static final int SHORTEST_REASON = 2;
    private static final int LONGEST_REASON = 200;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CallSteps calls;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public GuidanceCase change(String number, String mode, String reason) {
        GuidanceCase found = rights.writable(number);
        ServiceMode wanted = check(mode, reason);
        if (found.getMode().equals(wanted.name())) {
            throw RuleBroken.conflict("ALREADY_IN_MODE");
        }
        if (!found.getState().isInHand()) {
            throw RuleBroken.conflict("CASE_CLOSED");
        }
        checkOffered(found, wanted);
        String from = found.getMode();
        found.changeMode(wanted.name(), clock.instant());
        takeOver(found);
        timeline.record(
                found,
                "MODE_CHANGED",
                CaseChanged.Kind.MODE,
                Map.of("from", from, "mode", wanted.name(), "why", reason.strip()));
        return found;
    }

    private static ServiceMode check(String mode, String reason) {
        ServiceMode wanted;
        try {
            wanted = ServiceMode.valueOf(String.valueOf(mode));
        } catch (IllegalArgumentException unknown) {
            throw RuleBroken.invalid("mode", "unknown");
        }
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw RuleBroken.invalid("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw RuleBroken.invalid("reason", "tooLong");
        }
        return wanted;
    }

    private void checkOffered(GuidanceCase found, ServiceMode wanted) {
        if (wanted == ServiceMode.BUSINESS_SUPPORT) {
            throw RuleBroken.conflict("ITEM_NOT_OFFERED");
        }
        if (wanted == ServiceMode.ONLINE_GUIDANCE && found.getApplicantId() == null) {
            throw RuleBroken.conflict("IDENTITY_REQUIRED");
        }
        if (wanted == ServiceMode.ONLINE_GUIDANCE && found.getItemCode() == null) {
            throw RuleBroken.conflict("ITEM_REQUIRED");
        }
        if (found.getItemCode() != null && !reader.guide(found).modes().contains(wanted)) {
            throw RuleBroken.conflict("ITEM_NOT_OFFERED");
        }
    }

    /**
     * Ends the running instance and starts the one of the case's mode with the call as it is. What was settled already is
     * not asked again.
     */
    void takeOver(GuidanceCase found) {
        String callId = found.currentCall().getCallId();
        if (!processes.send(Steps.MODE_CHANGED, callId, Map.of())) {
            throw rights.notOpen(found, "mode");
        }
        Map<String, Object> variables = start(found, callId, found.getApplicantId() == null ? 0 : 1);
        variables.put(Steps.CONNECTED, true);
        variables.put(Steps.AGENT, found.currentCall().getAgent());
        processes.start(processOf(found), found.getNumber(), variables);
        tellCall(found);
        if (processes.isOpen(Steps.OPEN_ACCEPTANCE, callId) && found.getItemCode() != null) {
            ItemGuide item = reader.guide(found);
            processes.complete(Steps.OPEN_ACCEPTANCE, callId, Map.of(Steps.ONE_STOP, item.oneStop()));
        }
    }

    /** The call is about what its case is about: routing and lists read it there. */
    void tellCall(GuidanceCase found) {
        CurrentUser.as(
                Actor.SYSTEM,
                () -> calls.concern(
                        found.currentCall().getCallId(),
                        found.getMode(),
                        found.getItemCode(),
                        found.getItemName(),
                        found.getItemGroup()));
    }

    public static String processOf(GuidanceCase found) {
        return found.getMode().equals(ServiceMode.ONLINE_GUIDANCE.name())
                ? Steps.ONLINE_GUIDANCE_PROCESS
                : Steps.REMOTE_ACCEPTANCE_PROCESS;
    }

    /** What an instance of either mode is started with. */
    public static Map<String, Object> start(GuidanceCase found, String callId, int identityLevel) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put(Steps.CALL_ID, callId);
        variables.put(Steps.MODE, found.getMode());
        variables.put(Steps.ITEM_CODE, found.getItemCode());
        variables.put(Steps.GROUP, found.getItemGroup());
        variables.put(Steps.IDENTITY_LEVEL, identityLevel);
        variables.put(Steps.CONNECTED, false);
        variables.put(Steps.ONE_STOP, false);
        String noticeDue = found.noticeDue();
        variables.put(Steps.STAGE, noticeDue.isEmpty() ? "" : Steps.RETURNED);
        variables.put(Steps.NOTICE_DUE, noticeDue);
        variables.put(Steps.PROMISE_DUE, "");
        return variables;
    }
}
