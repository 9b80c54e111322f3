package org.cloudwindow.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.task.Task;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.WorkItems;
import org.cloudwindow.shared.RuleBroken;

/** Work items are the engine's user tasks. */
@ApplicationScoped
public class CamundaWorkItems implements WorkItems {

    @Inject
    private ProcessEngine engine;

    protected CamundaWorkItems() {}

    CamundaWorkItems(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void claim(String workItemId, String username) {
        Task task = get(workItemId);
        if (username.equals(task.getAssignee())) {
            return;
        }
        if (task.getAssignee() != null) {
            throw RuleBroken.conflict("ALREADY_CLAIMED");
        }
        try {
            engine.getTaskService().claim(workItemId, username);
        } catch (OptimisticLockingException | TaskAlreadyClaimedException lost) {
            throw RuleBroken.conflict("ALREADY_CLAIMED");
        } catch (ProcessEngineException failure) {
            throw EngineFailures.translate(failure, task.getTaskDefinitionKey(), List.of());
        }
    }

    @Override
    public void release(String workItemId) {
        change(get(workItemId), () -> engine.getTaskService().setAssignee(workItemId, null));
    }

    @Override
    public Optional<String> findHolder(String workItemId) {
        return Optional.ofNullable(get(workItemId).getAssignee());
    }

    @Override
    public void complete(String workItemId, Map<String, Object> variables) {
        change(get(workItemId), () -> engine.getTaskService().complete(workItemId, variables));
    }

    private Task get(String workItemId) {
        Task task = engine.getTaskService().createTaskQuery().taskId(workItemId).singleResult();
        if (task == null) {
            throw RuleBroken.notFound();
        }
        return task;
    }

    private static void change(Task task, Runnable act) {
        try {
            act.run();
        } catch (ProcessEngineException failure) {
            OpenTask open = new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName());
            throw EngineFailures.translate(failure, open.taskKey(), List.of(open));
        }
    }
}
