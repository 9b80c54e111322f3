package org.cloudwindow.bpmn.casefollowup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** The department has accepted the application (Q17, DB4110 10.2.2 e). */
@ProcessBean
@Named("acceptCase")
public class AcceptCaseDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.decide(execution.getProcessBusinessKey(), true);
    }
}
