package org.cloudwindow.bpmn.calltransfer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.TransferSteps;
import org.cloudwindow.process.Steps;

/** Rings the transfer at the next ready agent of the group; {@code ringing} says whether there was one. */
@ProcessBean
@Named("ringTransfer")
public class RingTransferDelegate implements JavaDelegate {

    @Inject
    private TransferSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CallTransfer.RINGING, steps.ring((String) execution.getVariable(Steps.CALL_ID)));
    }
}
