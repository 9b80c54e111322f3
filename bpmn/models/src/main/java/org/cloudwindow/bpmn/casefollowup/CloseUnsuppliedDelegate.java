package org.cloudwindow.bpmn.casefollowup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** Nothing was supplied before the day of the notice was over. */
@ProcessBean
@Named("closeUnsupplied")
public class CloseUnsuppliedDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.lapse(execution.getProcessBusinessKey());
    }
}
