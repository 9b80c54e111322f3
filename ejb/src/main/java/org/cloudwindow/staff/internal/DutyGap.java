package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A time in which a department had nobody on duty though calls were taken (DB4110 8.2.2). */
@Entity
@Table(name = "duty_gap")
public class DutyGap {

    /** Nobody is told of a shorter gap: whoever signs in again is gone for some seconds. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_name")
    private String group;

    @Column(name = "open_group")
    private String openGroup;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "alarmed_at")
    private Instant alarmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DutyGap() {}

    public DutyGap(String group, Instant now) {
        this.group = group;
        this.openGroup = group;
        this.beganAt = now;
    }

    /** True once, when it has lasted for long enough to be told. */
    public boolean becomeAlarming(Instant now) {
        if (alarmedAt != null || beganAt.plus(GRACE).isAfter(now)) {
            return false;
        }
        alarmedAt = now;
        return true;
    }

    public void end(Instant now) {
        openGroup = null;
        endedAt = now;
    }

    public String group() {
        return group;
    }
}
