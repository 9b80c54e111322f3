package org.cloudwindow.call.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Since when the line has been looked after without a gap, by whichever node. While no node did, nobody could be heard:
 * that time counts for nobody.
 */
@Entity
@Table(name = "line_watch")
public class LineWatch {

    static final int ID = 1;

    /** A gap in the beats longer than this means that nobody could be heard. */
    public static final Duration AWAY = Duration.ofSeconds(10);

    /** Another node that is there has beaten within this time. */
    static final Duration ALONE = Duration.ofSeconds(5);

    @Id
    private int id;

    @Column(name = "beaten_at")
    private Instant beatenAt;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    protected LineWatch() {}

    LineWatch(Instant now) {
        id = ID;
        beatenAt = now;
        resumedAt = now;
    }

    void beat(Instant now) {
        beat(AWAY, now);
    }

    /** The first beat of a node that was away itself: unless another one was there, nobody was. */
    void resume(Instant now) {
        beat(ALONE, now);
    }

    private void beat(Duration gap, Instant now) {
        if (beatenAt.plus(gap).isBefore(now)) {
            resumedAt = now;
        }
        beatenAt = now;
    }

    /** Whether somebody was there all the time between these instants. */
    boolean covers(Instant from, Instant now) {
        return !resumedAt.isAfter(from) && !isAway(now);
    }

    private boolean isAway(Instant now) {
        return beatenAt.plus(AWAY).isBefore(now);
    }
}
