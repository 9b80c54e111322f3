package org.cloudwindow.bpmn.businesssupport;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.Steps;
import org.cloudwindow.support.SupportSteps;

/** Reminds the department of the answer it owes. */
@ProcessBean
@Named("remindSupporter")
public class RemindSupporterDelegate implements JavaDelegate {

    @Inject
    private SupportSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        steps.remind((String) execution.getVariable(Steps.CALL_ID));
    }
}
