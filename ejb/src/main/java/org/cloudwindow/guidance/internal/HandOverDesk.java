package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.cloudwindow.guidance.ApprovalSystem;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** What an agent does with the item's own approval system (DB4110 10.2.2 f–h); the model carries it out. */
@ApplicationScoped
public class HandOverDesk {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}()（）〔〕\\[\\]_./-]{1,59}");

    @Inject
    private CaseRights rights;

    @Inject
    private HandlingRepository handlings;

    @Inject
    private ApprovalSystem system;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public GuidanceCase open(String number) {
        GuidanceCase found = writable(number);
        String callId = found.currentCall().getCallId();
        if (!processes.isOpen(Steps.OPEN_APPROVAL_SYSTEM, callId)) {
            throw rights.notOpen(found, "approval-system");
        }
        String name = system.findName(found.getItemCode(), found.getItemGroup()).orElse("");
        handOver(found).ask(name, CurrentUser.get().name(), clock.instant());
        found.handOver(clock.instant());
        processes.reroute(callId, Map.of(Steps.STAGE, Steps.HAND_OVER));
        processes.complete(Steps.OPEN_APPROVAL_SYSTEM, callId, Map.of());
        timeline.record(found, "APPROVAL_SYSTEM_OPENED", CaseChanged.Kind.HAND_OVER, Map.of("system", name));
        return found;
    }

    public GuidanceCase complete(String number) {
        GuidanceCase found = writable(number);
        String callId = found.currentCall().getCallId();
        if (!processes.isOpen(Steps.COMPLETE_APPLICATION, callId)) {
            throw rights.notOpen(found, "application");
        }
        handOver(found).apply();
        found.applied(clock.instant());
        processes.complete(Steps.COMPLETE_APPLICATION, callId, Map.of());
        timeline.record(found, "APPLICATION_COMPLETED", CaseChanged.Kind.HAND_OVER, Map.of());
        return found;
    }

    /** The number is typed wherever the application stands: it ends the waiting for the system. */
    public GuidanceCase enterNumber(String number, String externalNumber) {
        GuidanceCase found = writable(number);
        String typed = externalNumber == null ? "" : externalNumber.strip();
        if (!NUMBER.matcher(typed).matches()) {
            throw RuleBroken.invalid("number", typed.isEmpty() ? "required" : "malformed");
        }
        CaseHandOver handOver = handOver(found);
        if (handOver.isNumbered()) {
            throw RuleBroken.conflict("ALREADY_NUMBERED", Map.of("number", handOver.getExternalNumber()));
        }
        String callId = found.currentCall().getCallId();
        boolean waiting = handOver.getState() == HandOverState.WAITING;
        if (handOver.getState() == null) {
            handOver.ask("", CurrentUser.get().name(), clock.instant());
        }
        handOver.number(typed, null, CurrentUser.get().name(), clock.instant());
        handOver.apply();
        found.applied(clock.instant());
        processes.reroute(callId, Map.of(Steps.STAGE, Steps.NUMBERED));
        if (!goOn(callId) && !waiting) {
            throw rights.notOpen(found, "external-number");
        }
        timeline.record(found, "NUMBER_TYPED", CaseChanged.Kind.HAND_OVER, Map.of("number", typed));
        return found;
    }

    private boolean goOn(String callId) {
        for (String task : new String[] {Steps.OPEN_APPROVAL_SYSTEM, Steps.COMPLETE_APPLICATION, Steps.ENTER_NUMBER}) {
            if (processes.isOpen(task, callId)) {
                processes.complete(task, callId, Map.of());
                return true;
            }
        }
        return processes.send(Steps.NUMBER_ENTERED, callId, Map.of());
    }

    private GuidanceCase writable(String number) {
        GuidanceCase found = rights.writable(number);
        if (found.getApplicantId() == null) {
            throw RuleBroken.conflict("IDENTITY_REQUIRED");
        }
        return found;
    }

    private CaseHandOver handOver(GuidanceCase found) {
        return handlings.findHandOver(found.getId()).orElseGet(() -> handlings.add(new CaseHandOver(found.getId())));
    }
}
