package org.cloudwindow.bpmn.appointment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.cloudwindow.bpmn.engine.ProcessBean;
import org.cloudwindow.call.AppointmentSteps;

/** Reminds the applicant ahead of the agreed time. */
@ProcessBean
@Named("announceAppointment")
public class AnnounceAppointmentDelegate implements JavaDelegate {

    @Inject
    private AppointmentSteps appointments;

    @Override
    public void execute(DelegateExecution execution) {
        appointments.announce(execution.getProcessBusinessKey());
    }
}
