package org.cloudwindow.bpmn.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks an appointment: the reminder when its time has come, and its end. */
class AppointmentProcessTest {

    private ModelEngine models;
    private String appointment;

    @BeforeEach
    void agreedForHalfAnHourInTwoHours() {
        models = ModelEngine.fresh();
        appointment = models.start(
                Steps.APPOINTMENT_PROCESS,
                Map.of(Steps.SLOT_AT, "2026-11-23T03:00:00Z", Steps.SLOT_ENDS_AT, "2026-11-23T03:30:00Z"));
    }

    @Test
    void bothAreRemindedWhenTheTimeHasCome() {
        models.pass(Duration.ofMinutes(119));
        assertThat(models.acts()).isEmpty();

        models.pass(Duration.ofMinutes(2));

        assertThat(models.acts()).containsExactly("remindAppointment");
    }

    @Test
    void afterItsHalfHourItIsOver() {
        models.pass(Duration.ofMinutes(121));
        models.pass(Duration.ofMinutes(30));

        assertThat(models.acts()).containsExactly("remindAppointment", "expireAppointment");
        assertThat(models.isOver(appointment)).isTrue();
    }
}
