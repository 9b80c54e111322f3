package org.cloudwindow.bpmn.callconnection;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.process.Steps;

/** Brings caller and agent into the room; guidance begins with it (DB4110 10.1.1.1 e). */
@ProcessBean
@Named("connectCall")
public class ConnectCallDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.connect((String) execution.getVariable(Steps.CALL_ID));
    }
}
