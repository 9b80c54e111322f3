package org.cloudwindow.bpmn.appointment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.AppointmentSteps;

/** Nobody said that it was kept: missed. */
@ProcessBean
@Named("expireAppointment")
public class ExpireAppointmentDelegate implements JavaDelegate {

    @Inject
    private AppointmentSteps appointments;

    @Override
    public void execute(DelegateExecution execution) {
        appointments.expire(execution.getProcessBusinessKey());
    }
}
