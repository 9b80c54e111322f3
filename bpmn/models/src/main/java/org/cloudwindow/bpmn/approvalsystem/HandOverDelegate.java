package org.cloudwindow.bpmn.approvalsystem;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;
import org.cloudwindow.process.Steps;

/** Hands the application over to the item's own approval system (DB4110 10.2.2 f). */
@ProcessBean
@Named("handOver")
public class HandOverDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Steps.HAND_OVER_RESULT, cases.handOver(execution.getProcessBusinessKey()));
    }
}
