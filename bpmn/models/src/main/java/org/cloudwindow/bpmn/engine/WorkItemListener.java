package org.cloudwindow.bpmn.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.cloudwindow.process.Steps;
import org.cloudwindow.process.WorkItemChanged;
import org.cloudwindow.process.WorkItemChanged.Kind;

/** Tells the domain of every task that comes, changes or goes, in the transaction in which it does. */
public class WorkItemListener implements TaskListener {

    private final String processKey;
    private final Consumer<WorkItemChanged> changes;

    public WorkItemListener(String processKey, Consumer<WorkItemChanged> changes) {
        this.processKey = processKey;
        this.changes = changes;
    }

    @Override
    public void notify(DelegateTask task) {
        changes.accept(new WorkItemChanged(
                kindOf(task.getEventName()),
                task.getId(),
                processKey,
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable(Steps.CALL_ID),
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .sorted()
                        .toList(),
                task.getAssignee(),
                instant(task.getCreateTime()),
                instant(task.getDueDate()),
                task.getPriority()));
    }

    private static Kind kindOf(String event) {
        return switch (event) {
            case EVENTNAME_CREATE -> Kind.CREATED;
            case EVENTNAME_COMPLETE -> Kind.COMPLETED;
            case EVENTNAME_DELETE -> Kind.DELETED;
            default -> Kind.UPDATED;
        };
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
