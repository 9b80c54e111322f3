package org.cloudwindow.bpmn.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.cloudwindow.process.ProcessState;
import org.cloudwindow.process.Steps;

/** Reads where the instances of a case stand, those they call and finished ones included. */
final class CaseStates {

    private final ProcessEngine engine;

    CaseStates(ProcessEngine engine) {
        this.engine = engine;
    }

    Optional<ProcessState> find(String caseNumber) {
        List<HistoricProcessInstance> instances = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByProcessInstanceStartTime()
                .desc()
                .list();
        // the order is stable: a support call or transfer comes first only where there is nothing else
        Optional<HistoricProcessInstance> newest = instances.stream()
                .filter(instance -> instance.getSuperProcessInstanceId() == null)
                .min(Comparator.comparing(instance -> Steps.BESIDE.contains(instance.getProcessDefinitionKey())));
        return newest.map(main -> stateOf(
                main,
                instances.stream()
                        .filter(instance -> !instance.getId().equals(main.getId()))
                        .map(other -> stateOf(other, List.of()))
                        .toList()));
    }

    private ProcessState stateOf(HistoricProcessInstance instance, List<ProcessState> others) {
        return new ProcessState(
                instance.getProcessDefinitionKey(), instance.getProcessDefinitionVersion(), activeIn(instance), others);
    }

    private List<String> activeIn(HistoricProcessInstance instance) {
        List<String> active = new ArrayList<>();
        if (instance.getEndTime() == null) {
            ActivityInstance tree = engine.getRuntimeService().getActivityInstance(instance.getId());
            if (tree != null) {
                collectLeaves(tree, active);
            }
        }
        return active;
    }

    private static void collectLeaves(ActivityInstance node, List<String> active) {
        for (ActivityInstance child : node.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0) {
                active.add(child.getActivityId());
            } else {
                collectLeaves(child, active);
            }
        }
    }
}
