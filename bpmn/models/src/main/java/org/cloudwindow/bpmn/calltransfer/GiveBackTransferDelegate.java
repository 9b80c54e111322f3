package org.cloudwindow.bpmn.calltransfer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.TransferSteps;
import org.cloudwindow.process.Steps;

/** Nobody answered: the call stays with its sender; {@code tooOften} says whether it failed once too often. */
@ProcessBean
@Named("giveBackTransfer")
public class GiveBackTransferDelegate implements JavaDelegate {

    @Inject
    private TransferSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CallTransfer.TOO_OFTEN, steps.giveBack((String) execution.getVariable(Steps.CALL_ID)));
    }
}
