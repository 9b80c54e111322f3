package org.cloudwindow.web.signal;

import java.time.Duration;
import java.time.Instant;
import org.cloudwindow.room.RoomStanding;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.web.live.Outbox;

/** One participant's socket to a room. */
final class RoomConnection {

    /** Messages a second that a browser may send on average; a restart bursts, nothing goes on like that. */
    private static final double RATE = 60;

    private static final double BURST = 600;

    private final String id;
    private final String callId;
    private final String participant;
    private final Actor actor;
    private final Outbox outbox;
    private volatile Instant heardAt;
    private volatile RoomStanding standing;
    private long lastSeq;
    private double allowance = BURST;
    private Instant countedAt;

    RoomConnection(String id, String callId, String participant, Actor actor, Outbox outbox, Instant now) {
        this.id = id;
        this.callId = callId;
        this.participant = participant;
        this.actor = actor;
        this.outbox = outbox;
        this.heardAt = now;
        this.countedAt = now;
    }

    void heard(Instant now) {
        heardAt = now;
    }

    Instant heardAt() {
        return heardAt;
    }

    /** False for a repetition. */
    boolean isNew(long seq) {
        if (seq <= 0) {
            return true;
        }
        boolean isNew = seq > lastSeq;
        lastSeq = Math.max(lastSeq, seq);
        return isNew;
    }

    /** False where the browser says more than anybody can. */
    boolean maySpeak(Instant now) {
        double seconds = Duration.between(countedAt, now).toMillis() / 1000.0;
        allowance = Math.min(BURST, allowance + seconds * RATE) - 1;
        countedAt = now;
        return allowance > 0;
    }

    /** Who may do what in the room, or null where that has to be asked anew. */
    RoomStanding standing() {
        return standing;
    }

    void standing(RoomStanding now) {
        standing = now;
    }

    String id() {
        return id;
    }

    String callId() {
        return callId;
    }

    String participant() {
        return participant;
    }

    Actor actor() {
        return actor;
    }

    Outbox outbox() {
        return outbox;
    }
}
