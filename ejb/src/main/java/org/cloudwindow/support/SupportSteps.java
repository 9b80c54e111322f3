package org.cloudwindow.support;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.Handovers;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.support.internal.KnowledgeCandidate;
import org.cloudwindow.support.internal.SupportDesk;
import org.cloudwindow.support.internal.SupportRepository;
import org.cloudwindow.support.internal.SupportRequest;

/** The steps of a question that {@code BusinessSupportProcess} takes; called by its delegates only. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class SupportSteps {

    @Inject
    private SupportRepository requests;

    @Inject
    private SupportDesk desk;

    @Inject
    private Calls calls;

    @Inject
    private Handovers handovers;

    @Inject
    private CaseSteps cases;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<SupportEvent> events;

    @Inject
    private Clock clock;

    /** Nobody claimed it in time: the next department named; empty where all were asked. */
    public Optional<String> nextDepartment(String id) {
        SupportRequest request = desk.lock(id);
        desk.note(request, "SUPPORT_UNANSWERED", null);
        desk.silence(request);
        return request.goToNext();
    }

    /**
     * An answer in writing is owed; the citizen is promised a call.
     *
     * @return the group that owes it: the first one named
     */
    public String requestOpinion(String id) {
        SupportRequest request = desk.lock(id);
        desk.silence(request);
        String group = request.turnIntoWriting();
        desk.note(request, "SUPPORT_OPINION_WANTED", null);
        Map<String, String> facts = Map.of("caseNumber", request.caseNumber(), "group", group);
        notifications.sendToGroup("SUPPORT_OPINION_WANTED", group, facts);
        Long applicant = cases.getParties(request.caseNumber()).applicantId();
        if (applicant != null) {
            notifications.sendToApplicant("SUPPORT_CALL_BACK", applicant, request.caseNumber(), facts);
        }
        return group;
    }

    public void remind(String id) {
        SupportRequest request = desk.lock(id);
        Map<String, String> facts = Map.of("caseNumber", request.caseNumber(), "group", request.group());
        if (request.specialist() == null) {
            notifications.sendToGroup("SUPPORT_OPINION_REMINDER", request.group(), facts);
        } else {
            notifications.sendToStaff("SUPPORT_OPINION_REMINDER", request.specialist(), facts);
        }
        desk.note(request, "SUPPORT_REMINDED", null);
    }

    /** The specialist becomes the handling person of the call (DB4110 10.3.2 b). */
    public void takeOver(String id) {
        SupportRequest request = desk.lock(id);
        handovers.handOver(request.callId(), calls.getCall(request.callId()).agent(), request.specialist());
        request.end(SupportState.TAKEN_OVER, clock.instant());
        desk.noteBy(request.specialist(), request, "SUPPORT_TAKEN_OVER");
    }

    /** Question and answer become a candidate for the knowledge base (DB4110 8.2.9); without an answer none does. */
    public void proposeKnowledge(String id) {
        SupportRequest request = requests.find(id).orElseThrow();
        if (request.answer() != null && !requests.hasCandidate(id)) {
            long candidate = requests.add(new KnowledgeCandidate(request, clock.instant()));
            events.fire(new SupportEvent.KnowledgeProposed(id, request.itemCode(), candidate));
        }
    }
}
