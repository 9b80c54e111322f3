package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.CaseStepView;
import org.cloudwindow.shared.CurrentUser;

/** Writes down every step of a case with actor and time, and tells whoever looks at it. */
@ApplicationScoped
public class CaseTimeline {

    @Inject
    private CaseRepository cases;

    @Inject
    private Event<CaseChanged> changes;

    @Inject
    private Clock clock;

    void record(GuidanceCase guidanceCase, String kind, CaseChanged.Kind change, Map<String, String> facts) {
        record(guidanceCase.getNumber(), guidanceCase.currentCall().getCallId(), kind, facts);
        tell(new CaseChanged(
                guidanceCase.getNumber(), guidanceCase.currentCall().getCallId(), change));
    }

    void tell(CaseChanged change) {
        changes.fire(change);
    }

    void record(String caseNumber, String callId, String kind, Map<String, String> facts) {
        cases.addStep(new CaseStep(
                caseNumber,
                callId,
                kind,
                CurrentUser.get(),
                clock.instant(),
                facts.isEmpty() ? null : AnswersText.toJson(facts)));
    }

    boolean has(String caseNumber, String callId, String kind) {
        return cases.countSteps(caseNumber, callId, kind) > 0;
    }

    public List<CaseStepView> list(String caseNumber) {
        return cases.listSteps(caseNumber).stream()
                .map(step -> new CaseStepView(
                        step.getHappenedAt(),
                        step.getKind(),
                        step.getActorKind(),
                        step.getActor(),
                        step.getCallId(),
                        AnswersText.fromJson(step.getFacts())))
                .toList();
    }
}
