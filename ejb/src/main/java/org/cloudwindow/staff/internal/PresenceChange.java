package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.staff.PresenceState;

/** One line of the record of presence (DB4110 8.1.2). */
@Entity
@Table(name = "presence_change")
public class PresenceChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Enumerated(EnumType.STRING)
    private PresenceState state;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PresenceChange() {}

    public PresenceChange(String username, PresenceState state, String reason, Instant now) {
        this.username = username;
        this.state = state;
        this.reason = reason;
        this.changedAt = now;
    }
}
