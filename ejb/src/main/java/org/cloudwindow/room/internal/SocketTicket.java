package org.cloudwindow.room.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.cloudwindow.room.SocketPass;
import org.cloudwindow.shared.Actor;

/** A ticket not yet used; only the hash of its secret is kept. */
@Entity
@Table(name = "socket_ticket")
public class SocketTicket {

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "group_names")
    private String groupNames;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "applicant_id")
    private long applicantId;

    private int level;

    @Column(name = "call_id")
    private String callId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SocketTicket() {}

    public SocketTicket(String hash, Actor actor, String callId, Instant expiresAt) {
        this.hash = hash;
        this.actorKind = actor.kind();
        this.actorName = actor.name();
        this.groupNames = String.join(",", new TreeSet<>(actor.groups()));
        this.sessionId = actor.sessionId();
        this.applicantId = actor.applicantId();
        this.level = actor.level();
        this.callId = callId;
        this.expiresAt = expiresAt;
    }

    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    public SocketPass pass() {
        Set<String> groups = groupNames.isEmpty() ? Set.of() : Set.of(groupNames.split(","));
        return new SocketPass(new Actor(actorKind, actorName, groups, sessionId, applicantId, level), callId);
    }
}
