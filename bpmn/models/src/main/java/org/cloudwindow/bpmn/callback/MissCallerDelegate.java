package org.cloudwindow.bpmn.callback;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallBackSteps;
import org.cloudwindow.process.Steps;

/** Nobody picked up: frees the agent and tells the model for which time. */
@ProcessBean
@Named("missCaller")
public class MissCallerDelegate implements JavaDelegate {

    @Inject
    private CallBackSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        int missed = calls.missCaller((String) execution.getVariable(Steps.CALL_ID));
        execution.setVariable(Steps.MISSED_RINGS, missed);
    }
}
