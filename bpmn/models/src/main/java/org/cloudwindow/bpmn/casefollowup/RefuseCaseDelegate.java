package org.cloudwindow.bpmn.casefollowup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** The department has not accepted the application; it says so in writing. */
@ProcessBean
@Named("refuseCase")
public class RefuseCaseDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.decide(execution.getProcessBusinessKey(), false);
    }
}
