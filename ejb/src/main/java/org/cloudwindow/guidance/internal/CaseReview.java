package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.guidance.ReviewView;
import org.cloudwindow.shared.EncryptedText;

/** The outcome of one point of the initial review, with who decided it and when. */
@Entity
@Table(name = "guidance_case_review")
public class CaseReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    private String subject;

    @Enumerated(EnumType.STRING)
    private ReviewSubject.Kind kind;

    @Column(name = "material_code")
    private String materialCode;

    @Column(name = "point_code")
    private String pointCode;

    @Column(name = "condition_code")
    private String conditionCode;

    @Column(name = "field_key")
    private String fieldKey;

    @Enumerated(EnumType.STRING)
    private ReviewResult result;

    @Convert(converter = EncryptedText.class)
    private String remark;

    private int round;

    private String reviewer;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected CaseReview() {}

    CaseReview(GuidanceCase guidanceCase, ReviewSubject subject) {
        this.guidanceCase = guidanceCase;
        this.subject = subject.key();
        this.kind = subject.kind();
        this.materialCode = subject.materialCode();
        this.pointCode = subject.pointCode();
        this.conditionCode = subject.conditionCode();
        this.fieldKey = subject.fieldKey();
    }

    void decide(ReviewResult result, String remark, int round, String reviewer, Instant at) {
        this.result = result;
        this.remark = remark;
        this.round = round;
        this.reviewer = reviewer;
        this.reviewedAt = at;
    }

    /** What it was about has changed: somebody has to look again. */
    void recheck() {
        result = ReviewResult.RECHECK;
    }

    ReviewView toView() {
        return new ReviewView(
                materialCode, pointCode, conditionCode, fieldKey, result.name(), remark, reviewer, reviewedAt, round);
    }

    public String getSubject() {
        return subject;
    }

    public ReviewSubject toSubject() {
        return new ReviewSubject(materialCode, pointCode, conditionCode, fieldKey);
    }

    public ReviewResult getResult() {
        return result;
    }

    public String getRemark() {
        return remark;
    }

    public String getReviewer() {
        return reviewer;
    }

    public Instant getReviewedAt() {
        return reviewedAt;
    }
}
