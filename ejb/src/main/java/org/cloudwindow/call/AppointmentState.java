package org.cloudwindow.call;

/** How far an appointment is. */
public enum AppointmentState {
    BOOKED,
    /** The applicant was reminded. */
    REMINDED,
    KEPT,
    /** The time passed without anybody saying that it was kept. */
    MISSED,
    CANCELLED;

    public boolean isOpen() {
        return this == BOOKED || this == REMINDED;
    }
}
