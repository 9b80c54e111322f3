package org.cloudwindow.bpmn.appointment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.AppointmentSteps;

/** Tells the applicant and the department that the time has come. */
@ProcessBean
@Named("remindAppointment")
public class RemindAppointmentDelegate implements JavaDelegate {

    @Inject
    private AppointmentSteps appointments;

    @Override
    public void execute(DelegateExecution execution) {
        appointments.remind(execution.getProcessBusinessKey());
    }
}
