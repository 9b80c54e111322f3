package org.cloudwindow.bpmn.casefollowup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** The day of a promise is over (容缺受理). */
@ProcessBean
@Named("remindPromise")
public class RemindPromiseDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.remindPromise(execution.getProcessBusinessKey());
    }
}
