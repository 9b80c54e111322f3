package org.cloudwindow.bpmn.businesssupport;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.process.Steps;
import org.cloudwindow.support.SupportSteps;

/** Question and answer become a candidate for the knowledge base. */
@ProcessBean
@Named("proposeKnowledge")
public class ProposeKnowledgeDelegate implements JavaDelegate {

    @Inject
    private SupportSteps steps;

    @Override
    public void execute(DelegateExecution execution) {
        steps.proposeKnowledge((String) execution.getVariable(Steps.CALL_ID));
    }
}
