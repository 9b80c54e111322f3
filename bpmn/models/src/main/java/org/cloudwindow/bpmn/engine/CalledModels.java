package org.cloudwindow.bpmn.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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

    CalledModels(RepositoryService repository) {
        this.repository = repository;
    }

    Map<String, Object> pin(ProcessDefinition process) {
        Map<String, Object> versions = new HashMap<>();
        collect(process.getId(), versions);
        return versions;
    }

    private void collect(String definitionId, Map<String, Object> versions) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        model.getModelElementsByType(CallActivity.class).forEach(call -> pinCalled(call.getCalledElement(), versions));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> pinDecision(task.getCamundaDecisionRef(), versions));
    }

    private void pinDecision(String key, Map<String, Object> versions) {
        if (key == null || versions.containsKey(key + SUFFIX)) {
            return;
        }
        DecisionDefinition decision = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (decision != null) {
            versions.put(key + SUFFIX, decision.getVersion());
        }
    }

    private void pinCalled(String key, Map<String, Object> versions) {
        if (key == null || versions.containsKey(key + SUFFIX)) {
            return;
        }
        ProcessDefinition called = newest(key);
        if (called != null) {
            versions.put(key + SUFFIX, called.getVersion());
            collect(called.getId(), versions);
        }
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
