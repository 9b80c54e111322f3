package org.cloudwindow.bpmn.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.bpmn.engine.ModelEngine;
import org.cloudwindow.process.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks an appointment: the reminder ahead of its time, the one when its time has come, and its end. */
class AppointmentProcessTest {

    private ModelEngine models;

    @BeforeEach
    void morning() {
        models = ModelEngine.fresh();
    }

    @Test
    void theApplicantIsRemindedHalfAnHourAheadAndBothWhenTheTimeHasCome() {
        agreedInTwoHours();
        models.pass(Duration.ofMinutes(89));
        assertThat(models.acts()).isEmpty();

        models.pass(Duration.ofMinutes(2));
        assertThat(models.acts()).containsExactly("announceAppointment");

        models.pass(Duration.ofMinutes(28));
        assertThat(models.acts()).containsExactly("announceAppointment");

        models.pass(Duration.ofMinutes(2));
        assertThat(models.acts()).containsExactly("announceAppointment", "remindAppointment");
    }

    @Test
    void afterItsHalfHourItIsOver() {
        String appointment = agreedInTwoHours();
        models.pass(Duration.ofMinutes(91));
        models.pass(Duration.ofMinutes(30));
        models.pass(Duration.ofMinutes(30));

        assertThat(models.acts()).containsExactly("announceAppointment", "remindAppointment", "expireAppointment");
        assertThat(models.isOver(appointment)).isTrue();
    }

    @Test
    void whoAgreesAtShortNoticeIsRemindedAtOnceAndNotEarly() {
        agreed("2026-11-23T00:40:00Z", "2026-11-23T01:10:00Z", "2026-11-23T01:40:00Z");
        models.work();
        assertThat(models.acts()).containsExactly("announceAppointment");

        models.pass(Duration.ofMinutes(11));
        assertThat(models.acts()).containsExactly("announceAppointment", "remindAppointment");
    }

    private String agreedInTwoHours() {
        return agreed("2026-11-23T02:30:00Z", "2026-11-23T03:00:00Z", "2026-11-23T03:30:00Z");
    }

    private String agreed(String remindAt, String slotAt, String slotEndsAt) {
        return models.start(
                Steps.APPOINTMENT_PROCESS,
                Map.of(Steps.REMIND_AT, remindAt, Steps.SLOT_AT, slotAt, Steps.SLOT_ENDS_AT, slotEndsAt));
    }
}
