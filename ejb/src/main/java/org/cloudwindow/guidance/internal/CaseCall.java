package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.guidance.CaseView;

/** One conversation of a case, and what was noted about it. */
@Entity
@Table(name = "guidance_case_call")
public class CaseCall {

    @Id
    @Column(name = "call_id")
    private String callId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "offered_to")
    private String offeredTo;

    private String agent;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    private String outcome;

    @Column(name = "cobrowse_granted")
    private boolean seesPage;

    @Column(name = "assist_granted")
    private boolean mayAssist;

    protected CaseCall() {}

    CaseCall(GuidanceCase guidanceCase, String callId, long sessionId, Instant openedAt) {
        this.guidanceCase = guidanceCase;
        this.callId = callId;
        this.sessionId = sessionId;
        this.openedAt = openedAt;
    }

    void offeredTo(String username) {
        offeredTo = username;
    }

    void answered(String username, Instant at) {
        agent = username;
        answeredAt = at;
    }

    void handedTo(String username) {
        agent = username;
    }

    void ended(String reason, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            endReason = reason;
        }
    }

    void wrappedUp(String outcome) {
        this.outcome = outcome;
    }

    /** The applicant's last word on what the agent may do on the applicant's page. */
    void consented(String kind, boolean granted) {
        switch (kind) {
            case "COBROWSE" -> seesPage = granted;
            case "ASSIST" -> mayAssist = granted;
            default -> {
                // concerns the room alone
            }
        }
    }

    boolean seesPage() {
        return seesPage;
    }

    boolean mayAssist() {
        return mayAssist;
    }

    /** Whether it was answered by this agent or rings there. */
    boolean isKnownTo(String username) {
        return username.equals(agent) || username.equals(offeredTo);
    }

    /** @param notes what the agent noted, or null for readers whom it does not concern */
    CaseView.ConversationView toView(String notes) {
        return new CaseView.ConversationView(callId, agent, openedAt, answeredAt, endedAt, endReason, outcome, notes);
    }

    public String getCallId() {
        return callId;
    }

    public String getAgent() {
        return agent;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public long getSessionId() {
        return sessionId;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
