package org.cloudwindow.applicant.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.applicant.FaceMatchView;
import org.cloudwindow.applicant.FaceOutcome;
import org.cloudwindow.applicant.FaceResult;

/** A comparison of a face with a card, within one visit. */
@Entity
@Table(name = "face_match")
public class FaceMatch {

    /** Over this age a comparison that fails is noted and stands in nobody's way (GB/T 40756 9.8.5.2 b). */
    static final int LENIENT_OVER = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "applicant_id")
    private long applicantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private FaceResult result;

    @Column(name = "score_percent")
    private Integer scorePercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private FaceOutcome outcome;

    @Column(name = "compared_at")
    private Instant comparedAt;

    protected FaceMatch() {}

    public FaceMatch(
            long sessionId, long applicantId, FaceResult result, Integer scorePercent, int age, Instant comparedAt) {
        this.sessionId = sessionId;
        this.applicantId = applicantId;
        this.result = result;
        this.scorePercent = scorePercent;
        this.outcome = outcomeOf(result, age);
        this.comparedAt = comparedAt;
    }

    static FaceOutcome outcomeOf(FaceResult result, int age) {
        if (result == FaceResult.MATCH) {
            return FaceOutcome.PASSED;
        }
        return age > LENIENT_OVER ? FaceOutcome.FLAGGED : FaceOutcome.REFUSED;
    }

    public FaceMatchView view() {
        return new FaceMatchView(result, scorePercent, outcome, outcome == FaceOutcome.FLAGGED, comparedAt);
    }
}
