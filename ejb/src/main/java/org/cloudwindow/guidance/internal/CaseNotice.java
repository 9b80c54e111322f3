package org.cloudwindow.guidance.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cloudwindow.guidance.NoticeView;

/** A one-time notice as it was given; it never changes afterwards. */
@Entity
@Table(name = "guidance_case_notice")
public class CaseNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    private String number;

    private int round;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    private LocalDate deadline;

    @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CaseNoticeLine> lines = new ArrayList<>();

    protected CaseNotice() {}

    CaseNotice(
            GuidanceCase guidanceCase,
            String number,
            int round,
            Instant issuedAt,
            String issuedBy,
            LocalDate deadline,
            List<NoticeView.Line> findings) {
        this.guidanceCase = guidanceCase;
        this.number = number;
        this.round = round;
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
        this.deadline = deadline;
        for (NoticeView.Line finding : findings) {
            lines.add(new CaseNoticeLine(this, lines.size() + 1, finding));
        }
    }

    NoticeView toView() {
        return new NoticeView(
                number,
                round,
                issuedAt,
                issuedBy,
                deadline,
                lines.stream().map(CaseNoticeLine::toLine).toList());
    }

    public int getRound() {
        return round;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public String getNumber() {
        return number;
    }
}
