package org.cloudwindow.bench.baseline;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** The task list as the engine alone would make it: count, page, then case numbers and variables of the page's tasks. */
@Stateless
public class BaselineTasks {

    @EJB
    private BaselineEngine bench;

    public Map<String, Object> list(String group, int first, int max) {
        ProcessEngine engine = bench.engine();
        long total = query(engine, group).count();
        List<Task> page = query(engine, group)
                .orderByTaskPriority()
                .desc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(first, max);
        String[] instances =
                page.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, String> numbers = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceIds(java.util.Set.of(instances))
                .list()
                .stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<String, Map<String, Object>> variables =
                engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instances).list().stream()
                        .collect(Collectors.groupingBy(
                                VariableInstance::getProcessInstanceId,
                                Collectors.toMap(VariableInstance::getName, VariableInstance::getValue, (a, b) -> a)));
        return Map.of(
                "total",
                total,
                "rows",
                page.stream()
                        .map(task -> row(
                                task,
                                numbers.get(task.getProcessInstanceId()),
                                variables.getOrDefault(task.getProcessInstanceId(), Map.of())))
                        .toList());
    }

    private static TaskQuery query(ProcessEngine engine, String group) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(List.of("roleAgent", group))
                .taskUnassigned();
    }

    private static Map<String, Object> row(Task task, String caseNumber, Map<String, Object> variables) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", task.getId());
        row.put("name", task.getName());
        row.put("taskKey", task.getTaskDefinitionKey());
        row.put("caseNumber", caseNumber);
        row.put("callId", variables.get("callId"));
        row.put("itemName", variables.get("itemName"));
        row.put("group", variables.get("group"));
        row.put("createdAt", task.getCreateTime().toInstant().toString());
        row.put("priority", task.getPriority());
        return row;
    }
}
