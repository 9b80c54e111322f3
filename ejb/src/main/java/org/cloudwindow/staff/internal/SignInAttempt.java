package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often signing in under one name has failed lately, from one address or from anywhere. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    /** Failures from one address that lock the name for it. */
    public static final int TRIES = 5;

    /** Failures from wherever that lock the name for everybody: more than a person makes, too few to guess a password. */
    public static final int TRIES_ANYWHERE = 100;

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
    public boolean failed(Instant now, int tries) {
        if (lastFailedAt == null || lastFailedAt.plus(LOCK).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastFailedAt = now;
        if (failures >= tries) {
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
