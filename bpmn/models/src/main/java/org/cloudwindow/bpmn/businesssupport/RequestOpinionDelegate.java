package org.cloudwindow.bpmn.businesssupport;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.Steps;
import org.cloudwindow.support.SupportSteps;

/** Nobody came: an answer in writing is asked for, and the citizen is promised a call. */
@ProcessBean
@Named("requestOpinion")
public class RequestOpinionDelegate implements JavaDelegate {

    @Inject
    private SupportSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Steps.GROUP, steps.requestOpinion((String) execution.getVariable(Steps.CALL_ID)));
    }
}
