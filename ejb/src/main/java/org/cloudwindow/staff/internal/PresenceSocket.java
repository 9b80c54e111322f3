package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A live socket of an account, on whichever node. */
@Entity
@Table(name = "staff_socket")
public class PresenceSocket {

    @Id
    private String id;

    private String username;

    @Column(name = "heard_at")
    private Instant heardAt;

    protected PresenceSocket() {}

    public PresenceSocket(String id, String username, Instant now) {
        this.id = id;
        this.username = username;
        this.heardAt = now;
    }

    public String username() {
        return username;
    }

    public Instant heardAt() {
        return heardAt;
    }
}
