package org.cloudwindow.bpmn.calltransfer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.TransferSteps;
import org.cloudwindow.process.Steps;

/** The transfer rang out or was declined. */
@ProcessBean
@Named("stopRinging")
public class StopRingingDelegate implements JavaDelegate {

    @Inject
    private TransferSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        steps.stopRinging((String) execution.getVariable(Steps.CALL_ID));
    }
}
