package org.cloudwindow.bpmn.engine.setup;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.cloudwindow.bpmn.engine.WorkItemListener;
import org.cloudwindow.process.WorkItemChanged;

/** Hangs a {@link WorkItemListener} on every user task of every model, also of those a process owner deploys. */
final class TasksToWorkItems extends AbstractBpmnParseListener {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final Consumer<WorkItemChanged> changes;

    TasksToWorkItems(Consumer<WorkItemChanged> changes) {
        this.changes = changes;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            TaskDefinition definition = task.getTaskDefinition();
            String processKey = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
            TaskListener listener = new WorkItemListener(processKey, changes);
            EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, listener));
        }
    }
}
