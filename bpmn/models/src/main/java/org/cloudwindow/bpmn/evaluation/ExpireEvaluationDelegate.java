package org.cloudwindow.bpmn.evaluation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.evaluation.EvaluationSteps;
import org.cloudwindow.process.Steps;

/** Closes an invitation that was not taken up. */
@ProcessBean
@Named("expireEvaluation")
public class ExpireEvaluationDelegate implements JavaDelegate {

    @Inject
    private EvaluationSteps evaluations;

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.expire((String) execution.getVariable(Steps.CALL_ID));
    }
}
