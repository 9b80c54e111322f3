package org.cloudwindow.bpmn.evaluation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.evaluation.EvaluationSteps;
import org.cloudwindow.process.Steps;

/** Invites the applicant to rate the service (DB4110 8.2.7). */
@ProcessBean
@Named("inviteEvaluation")
public class InviteEvaluationDelegate implements JavaDelegate {

    @Inject
    private EvaluationSteps evaluations;

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.invite((String) execution.getVariable(Steps.CALL_ID), execution.getProcessBusinessKey());
    }
}
