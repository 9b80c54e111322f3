package org.cloudwindow.bpmn.businesssupport;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.Steps;
import org.cloudwindow.support.SupportSteps;

/** The specialist handles the call from now on (DB4110 10.3.2 b). */
@ProcessBean
@Named("takeOverCall")
public class TakeOverCallDelegate implements JavaDelegate {

    @Inject
    private SupportSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        steps.takeOver((String) execution.getVariable(Steps.CALL_ID));
    }
}
