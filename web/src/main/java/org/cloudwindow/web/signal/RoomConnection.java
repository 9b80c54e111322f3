package org.cloudwindow.web.signal;

import java.time.Instant;
import org.cloudwindow.room.RoomStanding;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.web.live.Outbox;

/** One participant's socket to a room. */
final class RoomConnection {

    /** Messages a second that a browser may send on average; a restart bursts, nothing goes on like that. */
    private static final double RATE = 60;

    private static final double BURST = 600;

    /** Characters a second of the page's mirror: a full picture is some 20,000, a key stroke some 100. */
    private static final double MIRROR_RATE = 262_144;

    private static final double MIRROR_BURST = 4_194_304;

    private final String id;
    private final String callId;
    private final String participant;
    private final Actor actor;
    private final Outbox outbox;
    private volatile Instant heardAt;
    private volatile RoomStanding standing;
    private final Allowance messages;
    private final Allowance mirror;
    private long lastSeq;

    RoomConnection(String id, String callId, String participant, Actor actor, Outbox outbox, Instant now) {
        this.id = id;
        this.callId = callId;
        this.participant = participant;
        this.actor = actor;
        this.outbox = outbox;
        this.heardAt = now;
        this.messages = new Allowance(RATE, BURST, now);
        this.mirror = new Allowance(MIRROR_RATE, MIRROR_BURST, now);
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
        return messages.take(1, now);
    }

    /** The same for the picture of the page. */
    boolean mayMirror(int characters, Instant now) {
        return mirror.take(characters, now);
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
