package org.cloudwindow.bpmn.callconnection;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.process.Steps;

/** Tells the general desk of a caller who has waited too long. */
@ProcessBean
@Named("alarmGeneralDesk")
public class AlarmGeneralDeskDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.alarm((String) execution.getVariable(Steps.CALL_ID));
    }
}
