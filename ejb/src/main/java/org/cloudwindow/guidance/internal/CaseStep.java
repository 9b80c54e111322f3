package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.EncryptedText;

/** A line of the time-line. */
@Entity
@Table(name = "guidance_case_step")
public class CaseStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String kind;

    @Column(name = "actor_kind")
    private String actorKind;

    private String actor;

    @Column(name = "call_id")
    private String callId;

    /** JSON of names and numbers. */
    @Convert(converter = EncryptedText.class)
    private String facts;

    protected CaseStep() {}

    CaseStep(String caseNumber, String callId, String kind, Actor actor, Instant at, String facts) {
        this.caseNumber = caseNumber;
        this.callId = callId;
        this.kind = kind;
        this.actorKind = actor.kind().name();
        this.actor = actor.isStaff() ? actor.name() : "";
        this.happenedAt = at;
        this.facts = facts;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getKind() {
        return kind;
    }

    public String getActorKind() {
        return actorKind;
    }

    public String getActor() {
        return actor;
    }

    public String getCallId() {
        return callId;
    }

    public String getFacts() {
        return facts;
    }
}
