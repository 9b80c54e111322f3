package org.cloudwindow.bpmn.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * The versions of called processes and decisions in force now, as variables {@code <Key>Version}. An instance gets them when
 * it begins and keeps to them: its models bind call activities to these variables, the engine's default would follow
 * whatever is newest at the moment of the call.
 */
final class CalledModels {

    private static final String SUFFIX = "Version";

    private final RepositoryService repository;

    /** By id of the definition; what is deployed never changes, so each node may remember what it read. */
    private final Map<String, Calls> known = new ConcurrentHashMap<>();

    private record Calls(Set<String> processes, Set<String> decisions) {}

    CalledModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** One query for each depth of calls, and one for each decision. */
    Map<String, Object> pin(ProcessDefinition process) {
        Map<String, Object> versions = new HashMap<>();
        Set<String> decisions = new HashSet<>();
        Collection<ProcessDefinition> callers = List.of(process);
        while (!callers.isEmpty()) {
            Set<String> wanted = new LinkedHashSet<>();
            for (ProcessDefinition caller : callers) {
                Calls calls = known.computeIfAbsent(caller.getId(), this::read);
                wanted.addAll(calls.processes());
                decisions.addAll(calls.decisions());
            }
            wanted.removeIf(key -> versions.containsKey(key + SUFFIX));
            callers = wanted.isEmpty() ? List.of() : newest(wanted);
            callers.forEach(called -> versions.put(called.getKey() + SUFFIX, called.getVersion()));
        }
        decisions.forEach(key -> pinDecision(key, versions));
        return versions;
    }

    private Calls read(String definitionId) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        Set<String> processes = new LinkedHashSet<>();
        Set<String> decisions = new LinkedHashSet<>();
        model.getModelElementsByType(CallActivity.class).forEach(call -> processes.add(call.getCalledElement()));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> decisions.add(task.getCamundaDecisionRef()));
        processes.removeIf(Objects::isNull);
        decisions.removeIf(Objects::isNull);
        return new Calls(processes, decisions);
    }

    private void pinDecision(String key, Map<String, Object> versions) {
        DecisionDefinition decision = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (decision != null) {
            versions.put(key + SUFFIX, decision.getVersion());
        }
    }

    private List<ProcessDefinition> newest(Set<String> keys) {
        ProcessDefinitionQuery query =
                repository.createProcessDefinitionQuery().latestVersion().active();
        query.processDefinitionKeysIn(keys.toArray(String[]::new)); // chained, it is a class of the engine's inside
        return query.list();
    }

    ProcessDefinition newest(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .active()
                .singleResult();
    }
}
