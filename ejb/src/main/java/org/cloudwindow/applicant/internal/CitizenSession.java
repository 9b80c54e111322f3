package org.cloudwindow.applicant.internal;

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
import java.util.Optional;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.CitizenSessionView;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.RuleBroken;

/** A citizen's visit, from opening the page to leaving; who it is may be proven at any time within it. */
@Entity
@Table(name = "citizen_session")
public class CitizenSession {

    /** Level of those who have proven nothing. */
    public static final int UNPROVEN = 0;

    /** Level of name and number that belong together. */
    public static final int NAME_AND_NUMBER = 1;

    /** A sign of life is written down at most this often. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne
    @JoinColumn(name = "applicant_id")
    private Applicant applicant;

    @Column(name = "level")
    private int level;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected CitizenSession() {}

    public CitizenSession(String tokenHash, Instant openedAt, Duration patience) {
        this.tokenHash = tokenHash;
        this.openedAt = openedAt;
        this.seenAt = openedAt;
        this.expiresAt = openedAt.plus(patience);
    }

    /** A session belongs to one person: who was somebody cannot become somebody else without leaving first. */
    public void identify(Applicant proven) {
        if (applicant != null && !applicant.id().equals(proven.id())) {
            throw RuleBroken.conflict("ALREADY_IDENTIFIED");
        }
        applicant = proven;
        level = Math.max(level, NAME_AND_NUMBER);
    }

    /** The proof has turned out not to hold. */
    public void disown() {
        applicant = null;
        level = UNPROVEN;
    }

    public Optional<Applicant> findApplicant() {
        return Optional.ofNullable(applicant);
    }

    public void seen(Instant now, Duration patience) {
        if (seenAt.plus(GRAIN).isBefore(now)) {
            seenAt = now;
            expiresAt = now.plus(patience);
        }
    }

    public void move(String newTokenHash, Instant now, Duration patience) {
        tokenHash = newTokenHash;
        seenAt = now;
        expiresAt = now.plus(patience);
    }

    public void leave(Instant now) {
        expiresAt = now;
    }

    public Actor actor() {
        return Actor.citizen(id, applicant == null ? 0 : applicant.id(), level);
    }

    public CitizenSessionView view() {
        ApplicantView who = applicant == null ? null : applicant.view();
        return new CitizenSessionView(id, expiresAt, level, who);
    }

    public Long id() {
        return id;
    }

    public int level() {
        return level;
    }
}
