package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.guidance.AcceptanceView;
import org.cloudwindow.shared.EncryptedText;

/** Whether an application was accepted (受理), by whom, and why not; it never changes afterwards. */
@Entity
@Table(name = "guidance_decision")
public class AcceptanceDecision {

    @Id
    @Column(name = "case_id")
    private long caseId;

    private boolean accepted;

    @Convert(converter = EncryptedText.class)
    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "at_once")
    private boolean atOnce;

    protected AcceptanceDecision() {}

    AcceptanceDecision(long caseId, boolean accepted, String reason, String by, Instant at, boolean atOnce) {
        this.caseId = caseId;
        this.accepted = accepted;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
        this.atOnce = atOnce;
    }

    AcceptanceView.DecisionView toView() {
        return new AcceptanceView.DecisionView(accepted, reason, decidedBy, decidedAt, atOnce);
    }

    public boolean isAccepted() {
        return accepted;
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
