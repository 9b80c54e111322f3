package org.cloudwindow.bpmn.businesssupport;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.Steps;
import org.cloudwindow.support.SupportSteps;

/** Goes to the next department named, or says that there is none. */
@ProcessBean
@Named("nextSupporter")
public class NextSupporterDelegate implements JavaDelegate {

    @Inject
    private SupportSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        String group = steps.nextDepartment((String) execution.getVariable(Steps.CALL_ID))
                .orElseThrow(() -> new BpmnError(BusinessSupport.NO_DEPARTMENT_LEFT));
        execution.setVariable(Steps.GROUP, group);
    }
}
