package org.cloudwindow.bpmn.callback;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallBackSteps;
import org.cloudwindow.process.Steps;

/** Tells the caller who could not be reached; the call then leaves the line. */
@ProcessBean
@Named("giveUpCallBack")
public class GiveUpCallBackDelegate implements JavaDelegate {

    @Inject
    private CallBackSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.giveUp((String) execution.getVariable(Steps.CALL_ID));
    }
}
