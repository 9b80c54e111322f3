package org.cloudwindow.bpmn.callback;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallBackSteps;
import org.cloudwindow.process.Steps;

/** The call may be offered again, in its old place. */
@ProcessBean
@Named("returnToLine")
public class ReturnToLineDelegate implements JavaDelegate {

    @Inject
    private CallBackSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.returnToLine((String) execution.getVariable(Steps.CALL_ID));
    }
}
