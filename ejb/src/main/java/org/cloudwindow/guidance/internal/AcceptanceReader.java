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

    @Inject
    private AcceptanceDesk desk;

    AcceptanceView view(GuidanceCase found, Optional<ItemGuide> guide) {
        List<OpenTask> tasks = processes.listOpenTasks(found.currentCall().getCallId());
        List<String> open = tasks.stream().map(OpenTask::taskKey).toList();
        boolean immediate = guide.map(each -> each.type() == CaseType.IMMEDIATE).orElse(false);
        Boolean oneStop = guide.map(ItemGuide::oneStop).orElse(null);
        if (!found.isRemote()) {
            return new AcceptanceView(oneStop, immediate, open, false, false, false, null, null, null);
        }
        boolean mayHandle = CurrentUser.get().isStaff() && CaseRights.isHandling(found, CurrentUser.get());
        boolean held = open.contains(Steps.DECIDE_ACCEPTANCE) && desk.isHeldByAnother(tasks);
        boolean mayDecide =
                open.contains(Steps.DECIDE_ACCEPTANCE) && !held && AcceptanceDesk.mayDecide(found, immediate);
        return new AcceptanceView(
                oneStop,
                immediate,
                open,
                mayHandle,
                mayDecide,
                held,
                handlings.findHandOver(found.getId()).map(CaseHandOver::toView).orElse(null),
                handlings
                        .findDecision(found.getId())
                        .map(AcceptanceDecision::toView)
                        .orElse(null),
                promises.view(found).orElse(null));
    }
}
