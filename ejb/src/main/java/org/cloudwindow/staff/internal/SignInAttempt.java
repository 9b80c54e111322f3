package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often signing in under one name has failed lately. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "name_index")
    private String nameIndex;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected SignInAttempt() {}

    SignInAttempt(String nameIndex) {
        this.nameIndex = nameIndex;
    }

    /** Counts a failure and says whether it locks the name. Failures that lie further back than a lock do not count. */
    public boolean failed(Instant now) {
        if (lastFailedAt == null || lastFailedAt.plus(LOCK).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailedAt = now;
        if (failures >= TRIES) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
            return true;
        }
        return false;
    }

    /** How long the name is locked yet. */
    public Optional<Duration> lockedFor(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now)
                ? Optional.of(Duration.between(now, lockedUntil))
                : Optional.empty();
    }

    public String nameIndex() {
        return nameIndex;
    }
}
