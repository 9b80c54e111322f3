package org.cloudwindow.bpmn.callconnection;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.CallSteps;
import org.cloudwindow.process.Steps;

/** Lets the call ring at those whom the decision table named for this ring. */
@ProcessBean
@Named("routeCall")
public class RouteCallDelegate implements JavaDelegate {

    @Inject
    private CallSteps calls;

    @Override
    public void execute(DelegateExecution execution) {
        calls.route((String) execution.getVariable(Steps.CALL_ID), (String) execution.getVariable(Steps.CALL_ROUTE));
    }
}
