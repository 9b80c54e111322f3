package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.call.EstimatedWait;
import org.cloudwindow.shared.Clocks;

/** What a caller was told about the wait when joining the line, and how long it really was. */
@Entity
@Table(name = "wait_estimate")
public class WaitRecord {

    @Id
    @Column(name = "call_id")
    private String callId;

    private String queue;

    @Column(name = "city_hour")
    private int cityHour;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expected_seconds")
    private int expectedSeconds;

    @Column(name = "low_seconds")
    private int lowSeconds;

    @Column(name = "high_seconds")
    private int highSeconds;

    @Column(name = "waited_seconds")
    private Integer waitedSeconds;

    private Boolean hit;

    protected WaitRecord() {}

    WaitRecord(String callId, String queue, int expectedSeconds, EstimatedWait told, Instant now) {
        this.callId = callId;
        this.queue = queue;
        this.cityHour = hourOf(now);
        this.madeAt = now;
        this.expectedSeconds = expectedSeconds;
        this.lowSeconds = told.lowSeconds();
        this.highSeconds = told.highSeconds();
    }

    static int hourOf(Instant time) {
        return time.atZone(Clocks.CITY).getHour();
    }

    void close(int seconds) {
        waitedSeconds = seconds;
        hit = seconds >= lowSeconds && seconds <= highSeconds;
    }
}
