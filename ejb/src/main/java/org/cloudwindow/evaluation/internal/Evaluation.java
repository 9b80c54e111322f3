package org.cloudwindow.evaluation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cloudwindow.evaluation.EvaluationView;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.RuleBroken;

/** The invitation to rate a conversation, and what came of it. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "call_id")
    private String callId;

    private String agent;

    @Enumerated(EnumType.STRING)
    private EvaluationState state = EvaluationState.INVITED;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private Integer level;

    /** One a line. */
    @Convert(converter = EncryptedText.class)
    private String reasons;

    @Convert(converter = EncryptedText.class)
    private String words;

    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private int version;

    protected Evaluation() {}

    public Evaluation(String caseNumber, String callId, String agent, Instant invitedAt, Instant expiresAt) {
        this.caseNumber = caseNumber;
        this.callId = callId;
        this.agent = agent;
        this.invitedAt = invitedAt;
        this.expiresAt = expiresAt;
    }

    /** @throws RuleBroken 409 where it was rated before, or too late */
    public void give(int level, List<String> reasons, String text, Instant at) {
        if (state == EvaluationState.GIVEN) {
            throw RuleBroken.conflict("ALREADY_EVALUATED");
        }
        if (state == EvaluationState.EXPIRED) {
            throw RuleBroken.conflict("EVALUATION_EXPIRED");
        }
        this.state = EvaluationState.GIVEN;
        this.level = level;
        this.reasons = String.join("\n", reasons);
        this.words = text == null || text.isBlank() ? null : text.strip();
        this.givenAt = at;
    }

    /** @return whether it was still open */
    public boolean expire() {
        boolean open = state == EvaluationState.INVITED;
        if (open) {
            state = EvaluationState.EXPIRED;
        }
        return open;
    }

    public EvaluationView toView() {
        List<String> codes = reasons == null || reasons.isEmpty() ? List.of() : Arrays.asList(reasons.split("\n"));
        return new EvaluationView(
                caseNumber, callId, agent, state.name(), level, codes, words, invitedAt, expiresAt, givenAt);
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCallId() {
        return callId;
    }

    public String getAgent() {
        return agent;
    }
}
