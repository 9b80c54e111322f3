package org.cloudwindow.worklist.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** Writes the list as the models' tasks come and go, in the same transaction. */
@ApplicationScoped
public class WorkItemProjection {

    @Inject
    private WorkItemRepository items;

    @Inject
    private CaseSteps cases;

    @Inject
    private Clock clock;

    void follow(@Observes WorkItemChanged task) {
        switch (task.kind()) {
            case CREATED -> items.add(new WorkItem(task, itemNameOf(task.caseNumber())));
            case UPDATED -> items.find(task.id()).ifPresent(item -> item.follow(task));
            case COMPLETED -> end(task, WorkItemState.COMPLETED);
            case DELETED -> end(task, WorkItemState.DELETED);
        }
    }

    /** The talk showed that it is about another item than was thought (DB4110 10.1.2 b). */
    void rename(@Observes CaseChanged change) {
        if (change.kind() == CaseChanged.Kind.ITEM) {
            String name = itemNameOf(change.caseNumber());
            items.listOpenOfCase(change.caseNumber()).forEach(item -> item.rename(name));
        }
    }

    private void end(WorkItemChanged task, WorkItemState how) {
        items.find(task.id()).ifPresent(item -> {
            item.end(how, clock.instant());
            items.forgetGroups(task.id());
        });
    }

    private String itemNameOf(String caseNumber) {
        return caseNumber == null
                ? null
                : CurrentUser.as(
                        Actor.SYSTEM, () -> cases.findItemName(caseNumber).orElse(null));
    }
}
