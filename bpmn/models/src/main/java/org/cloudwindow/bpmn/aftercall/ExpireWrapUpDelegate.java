package org.cloudwindow.bpmn.aftercall;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.process.Steps;

/** Ends a wrap-up whose time is over. */
@ProcessBean
@Named("expireWrapUp")
public class ExpireWrapUpDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.expireWrapUp((String) execution.getVariable(Steps.CALL_ID));
    }
}
