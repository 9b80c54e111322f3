package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A member of staff who is signed in. */
@Entity
@Table(name = "staff_session")
public class StaffSession {

    /** A sign of life is written down at most this often, so that reading a page does not cost a write each time. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected StaffSession() {}

    public StaffSession(String tokenHash, Account account, Instant openedAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.openedAt = openedAt;
        this.seenAt = openedAt;
        this.expiresAt = expiresAt;
    }

    public void seen(Instant now, Duration patience) {
        if (seenAt.plus(GRAIN).isBefore(now)) {
            seenAt = now;
            expiresAt = now.plus(patience);
        }
    }

    public Account account() {
        return account;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
