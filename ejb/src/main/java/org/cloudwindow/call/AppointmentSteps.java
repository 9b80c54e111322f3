package org.cloudwindow.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.cloudwindow.call.internal.Appointment;
import org.cloudwindow.call.internal.AppointmentRepository;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.notification.OutgoingMessages;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.AllowedTo;

/** The steps of an appointment that the model takes. What is over already is left alone. */
@Stateless
@AllowedTo(AllowedTo.SYSTEM)
public class AppointmentSteps {

    @Inject
    private AppointmentRepository appointments;

    @Inject
    private Notifications notifications;

    @Inject
    private OutgoingMessages outgoing;

    @Inject
    private Clock clock;

    /** The time comes near: the applicant is told, so that paper and place can be made ready. */
    public void announce(String id) {
        appointments
                .findForUpdate(id)
                .filter(found -> found.state().isOpen())
                .ifPresent(found -> outgoing.send("APPOINTMENT_AHEAD", found.contact(), null, factsOf(found)));
    }

    /** The time has come: both are told. */
    public void remind(String id) {
        appointments
                .findForUpdate(id)
                .filter(found -> found.remind(clock.instant()))
                .ifPresent(this::tell);
    }

    /** The half hour is over. */
    public void expire(String id) {
        appointments
                .findForUpdate(id)
                .filter(found -> found.state().isOpen())
                .ifPresent(found -> found.close(AppointmentState.MISSED, Actor.SYSTEM.name(), clock.instant()));
    }

    private void tell(Appointment found) {
        Map<String, String> facts = factsOf(found);
        outgoing.send("APPOINTMENT_REMINDER", found.contact(), null, facts);
        notifications.sendToGroup("APPOINTMENT_DUE", found.view().group(), facts);
    }

    private static Map<String, String> factsOf(Appointment found) {
        return Map.of(
                "at", found.view().slotAt().toString(), "group", found.view().group());
    }
}
