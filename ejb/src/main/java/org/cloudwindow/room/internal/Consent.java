package org.cloudwindow.room.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.ConsentView;

/** One word of a citizen; never changed, the next one counts. */
@Entity
@Table(name = "room_consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private String callId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private boolean granted;

    @Column(name = "text_version")
    private String textVersion;

    private String language;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Consent() {}

    public Consent(String callId, ConsentKind kind, boolean granted, String textVersion, String language, Instant now) {
        this.callId = callId;
        this.kind = kind;
        this.granted = granted;
        this.textVersion = textVersion;
        this.language = language;
        this.givenAt = now;
    }

    public String callId() {
        return callId;
    }

    public ConsentView view() {
        return new ConsentView(kind, granted, textVersion, givenAt);
    }
}
