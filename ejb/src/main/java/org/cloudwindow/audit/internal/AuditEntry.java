package org.cloudwindow.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cloudwindow.shared.EncryptedText;

/** One entry; once sealed it names its place in the chain and the seal of the entry before. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "act")
    private String act;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private String objectId;

    @Column(name = "facts")
    @Convert(converter = EncryptedText.class)
    private String facts;

    @Column(name = "place")
    private Long place;

    @Column(name = "seal")
    private String seal;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String act, String objectKind, String objectId, String facts) {
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.act = act;
        this.objectKind = objectKind;
        this.objectId = objectId;
        this.facts = facts;
    }

    void seal(long newPlace, String before, UnaryOperator<String> hash) {
        place = newPlace;
        seal = sealOver(before, hash);
    }

    boolean isWhatWasSealed(long expectedPlace, String before, UnaryOperator<String> hash) {
        return place == expectedPlace && Objects.equals(seal, sealOver(before, hash));
    }

    private String sealOver(String before, UnaryOperator<String> hash) {
        return hash.apply(String.join(
                "\n",
                before,
                String.valueOf(place),
                String.valueOf(id),
                at.toString(),
                actor,
                act,
                String.valueOf(objectKind),
                String.valueOf(objectId),
                String.valueOf(facts)));
    }

    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String act() {
        return act;
    }

    String objectKind() {
        return objectKind;
    }

    String objectId() {
        return objectId;
    }

    String facts() {
        return facts;
    }

    String seal() {
        return seal;
    }
}
