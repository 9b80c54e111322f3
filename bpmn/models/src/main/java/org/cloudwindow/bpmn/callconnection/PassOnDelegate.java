package org.cloudwindow.bpmn.callconnection;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.process.Steps;

/** Takes the offer back and leaves the call to the next agent. */
@ProcessBean
@Named("passOn")
public class PassOnDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.passOn((String) execution.getVariable(Steps.CALL_ID));
    }
}
