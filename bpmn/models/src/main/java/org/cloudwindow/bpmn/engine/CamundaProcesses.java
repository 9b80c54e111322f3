package org.cloudwindow.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.cloudwindow.process.OpenTask;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.StepNotOpen;
import org.cloudwindow.process.Steps;

/** The port on Camunda. The engine joins the caller's transaction, so nothing here opens one. */
@ApplicationScoped
public class CamundaProcesses implements Processes {

    /** By the variable of the instance: the engine's own query for it has a hundred conditions to leave out. */
    private static final String OPEN_TASKS =
            """
            select T.* from ACT_RU_VARIABLE V join ACT_RU_TASK T on T.PROC_INST_ID_ = V.EXECUTION_ID_
            where V.NAME_ = 'callId' and V.TEXT_ = #{callId} order by T.CREATE_TIME_""";

    private ProcessEngine engine;
    private CalledModels models;

    protected CamundaProcesses() {}

    @Inject
    CamundaProcesses(ProcessEngine engine) {
        this.engine = engine;
        this.models = new CalledModels(engine.getRepositoryService());
    }

    @Override
    public void start(String processKey, String caseNumber, Map<String, Object> variables) {
        ProcessDefinition process = models.newest(processKey);
        if (process == null) {
            throw new IllegalStateException("no model in force for " + processKey);
        }
        Map<String, Object> all = new HashMap<>(models.pin(process));
        all.putAll(variables);
        engine.getRuntimeService().startProcessInstanceById(process.getId(), caseNumber, all);
    }

    @Override
    public boolean send(String message, String callId, Map<String, Object> variables) {
        try {
            return !engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceVariableEquals(Steps.CALL_ID, callId)
                    .setVariables(variables)
                    .correlateAllWithResult()
                    .isEmpty();
        } catch (ProcessEngineException failure) {
            throw EngineFailures.translate(failure, message, List.of());
        }
    }

    @Override
    public List<OpenTask> listOpenTasks(String callId) {
        return engine
                .getTaskService()
                .createNativeTaskQuery()
                .sql(OPEN_TASKS)
                .parameter("callId", callId)
                .list()
                .stream()
                .map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName()))
                .toList();
    }

    @Override
    public void complete(String taskKey, String callId, Map<String, Object> variables) {
        List<OpenTask> open = listOpenTasks(callId);
        OpenTask task = open.stream()
                .filter(candidate -> candidate.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new StepNotOpen(
                        taskKey, open.stream().map(OpenTask::name).toList()));
        try {
            engine.getTaskService().complete(task.id(), variables);
        } catch (ProcessEngineException failure) {
            throw EngineFailures.translate(failure, taskKey, open);
        }
    }

    @Override
    public void reroute(String callId, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .variableValueEquals(Steps.CALL_ID, callId)
                .list()
                .forEach(instance -> engine.getRuntimeService().setVariables(instance.getId(), variables));
    }

    @Override
    public void reassign(String callId, String from, String to) {
        reroute(callId, Map.of(Steps.AGENT, to));
        engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals(Steps.CALL_ID, callId)
                .taskAssignee(from)
                .list()
                .forEach(task -> engine.getTaskService().setAssignee(task.getId(), to));
    }

    @Override
    public boolean isOpen(String taskKey, String callId) {
        return listOpenTasks(callId).stream().anyMatch(task -> task.taskKey().equals(taskKey));
    }

    @Override
    public Optional<ProcessState> findState(String caseNumber) {
        return new CaseStates(engine).find(caseNumber);
    }
}
