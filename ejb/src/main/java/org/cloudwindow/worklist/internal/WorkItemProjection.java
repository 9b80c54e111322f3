package org.cloudwindow.worklist.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cloudwindow.process.WorkItemChanged;

/** Writes the list as the models' tasks come and go, in the same transaction. */
@ApplicationScoped
public class WorkItemProjection {

    @Inject
    private WorkItemRepository items;

    @Inject
    private Clock clock;

    void follow(@Observes WorkItemChanged task) {
        switch (task.kind()) {
            case CREATED -> items.add(new WorkItem(task, null));
            case UPDATED -> items.find(task.id()).ifPresent(item -> item.follow(task));
            case COMPLETED -> end(task, WorkItemState.COMPLETED);
            case DELETED -> end(task, WorkItemState.DELETED);
        }
    }

    private void end(WorkItemChanged task, WorkItemState how) {
        items.find(task.id()).ifPresent(item -> item.end(how, clock.instant()));
    }
}
