package org.cloudwindow.bpmn.onlineguidance;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** Submits the case (DB4110 10.1.2 a6). */
@ProcessBean
@Named("submitCase")
public class SubmitCaseDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.submit(execution.getProcessBusinessKey());
    }
}
