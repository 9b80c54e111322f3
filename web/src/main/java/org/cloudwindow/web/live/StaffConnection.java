package org.cloudwindow.web.live;

import java.time.Instant;

/** A hint socket of one account. */
final class StaffConnection {

    private final String id;
    private final String username;
    private final Outbox outbox;
    private volatile Instant heardAt;
    private volatile Instant toldAt;

    StaffConnection(String id, String username, Outbox outbox, Instant now) {
        this.id = id;
        this.username = username;
        this.outbox = outbox;
        this.heardAt = now;
        this.toldAt = now;
    }

    void heard(Instant now) {
        heardAt = now;
    }

    boolean wasHeardSinceLastAsked() {
        boolean heard = heardAt.isAfter(toldAt);
        toldAt = heardAt;
        return heard;
    }

    String id() {
        return id;
    }

    String username() {
        return username;
    }

    Outbox outbox() {
        return outbox;
    }

    Instant heardAt() {
        return heardAt;
    }
}
