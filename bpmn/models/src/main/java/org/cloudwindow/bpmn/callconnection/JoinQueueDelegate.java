package org.cloudwindow.bpmn.callconnection;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.call.RoutingFacts;
import org.cloudwindow.process.Steps;

/** Gives the call its place in the line, and the model what its decision asks for. */
@ProcessBean
@Named("joinQueue")
public class JoinQueueDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        RoutingFacts facts = calls.joinQueue((String) execution.getVariable(Steps.CALL_ID));
        execution.setVariable(Steps.REGION_LEVEL, facts.regionLevel());
        execution.setVariable(Steps.LANGUAGE, facts.language());
    }
}
