package org.cloudwindow.bpmn.calltransfer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.TransferSteps;
import org.cloudwindow.process.Steps;

/** The target handles the call from now on (DB4110 8.2.3). */
@ProcessBean
@Named("handOverCall")
public class HandOverCallDelegate implements JavaDelegate {

    @Inject
    private TransferSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        steps.complete((String) execution.getVariable(Steps.CALL_ID));
    }
}
