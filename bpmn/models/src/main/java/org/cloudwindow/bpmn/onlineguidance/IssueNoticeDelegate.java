package org.cloudwindow.bpmn.onlineguidance;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.guidance.CaseSteps;

/** Returns the case with its one written notice (DB4110 8.2.6, 10.1.2 a5). */
@ProcessBean
@Named("issueNotice")
public class IssueNoticeDelegate implements JavaDelegate {

    @Inject
    private CaseSteps cases;

    @Override
    public void execute(DelegateExecution execution) {
        cases.issueNotice(execution.getProcessBusinessKey());
    }
}
