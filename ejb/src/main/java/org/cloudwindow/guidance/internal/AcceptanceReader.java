package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.catalogue.CaseType;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.guidance.AcceptanceView;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.CurrentUser;

/** Reads what becomes of a case beside its form and materials. */
@ApplicationScoped
public class AcceptanceReader {

    @Inject
    private HandlingRepository handlings;

    @Inject
    private Promises promises;

    @Inject
    private Processes processes;

    AcceptanceView view(GuidanceCase found, Optional<ItemGuide> guide) {
        List<String> open = processes.listOpenTasks(found.currentCall().getCallId()).stream()
                .map(OpenTask::taskKey)
                .toList();
        boolean immediate = guide.map(each -> each.type() == CaseType.IMMEDIATE).orElse(false);
        Boolean oneStop = guide.map(ItemGuide::oneStop).orElse(null);
        if (!found.isRemote()) {
            return new AcceptanceView(oneStop, immediate, open, false, false, null, null, null);
        }
        boolean mayHandle = CurrentUser.get().isStaff() && CaseRights.isHandling(found, CurrentUser.get());
        boolean mayDecide = open.contains(Steps.DECIDE_ACCEPTANCE) && AcceptanceDesk.mayDecide(found, immediate);
        return new AcceptanceView(
                oneStop,
                immediate,
                open,
                mayHandle,
                mayDecide,
                handlings.findHandOver(found.getId()).map(CaseHandOver::toView).orElse(null),
                handlings
                        .findDecision(found.getId())
                        .map(AcceptanceDecision::toView)
                        .orElse(null),
                promises.view(found).orElse(null));
    }
}
