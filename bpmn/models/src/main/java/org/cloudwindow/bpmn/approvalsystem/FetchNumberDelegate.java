package org.cloudwindow.bpmn.approvalsystem;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** Asks the approval system for the number of the application (DB4110 10.2.2 h). */
@ProcessBean
@Named("fetchNumber")
public class FetchNumberDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.fetchNumber(execution.getProcessBusinessKey());
    }
}
