package org.cloudwindow.device.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cloudwindow.device.TestCallView;
import org.cloudwindow.shared.Clocks;

/** The test call a point owes each day at a time of the city. */
@Entity
@Table(name = "site_test_call")
public class TestCall {

    /** How late a terminal may be: it waits for the person who stands at it. */
    public static final Duration GRACE = Duration.ofMinutes(30);

    @Id
    @Column(name = "site_code")
    private String siteCode;

    @Column(name = "at_minute")
    private int atMinute;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected TestCall() {}

    public TestCall(String siteCode) {
        this.siteCode = siteCode;
    }

    public void owedAt(LocalTime time, Instant now) {
        atMinute = time.toSecondOfDay() / 60;
        changedAt = now;
    }

    public Instant dueOn(LocalDate day) {
        return day.atTime(time()).atZone(Clocks.CITY).toInstant();
    }

    /**
     * Whether today's test call is owed and has not come.
     *
     * @param newest when the newest one came, or null
     */
    public boolean isMissing(Instant now, Instant newest) {
        Instant due = dueOn(LocalDate.ofInstant(now, Clocks.CITY));
        return !now.isBefore(due.plus(GRACE)) && !changedAt.isAfter(due) && (newest == null || newest.isBefore(due));
    }

    public TestCallView view() {
        return new TestCallView(siteCode, time().toString());
    }

    public String siteCode() {
        return siteCode;
    }

    private LocalTime time() {
        return LocalTime.ofSecondOfDay(atMinute * 60L);
    }
}
