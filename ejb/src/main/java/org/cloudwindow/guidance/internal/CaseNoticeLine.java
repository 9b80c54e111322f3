package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.cloudwindow.guidance.NoticeView;
import org.cloudwindow.shared.EncryptedText;

/** One thing to correct, in the words of the day the notice was given. */
@Entity
@Table(name = "guidance_case_notice_line")
public class CaseNoticeLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "notice_id")
    private CaseNotice notice;

    private int position;

    private String kind;

    private String code;

    @Column(name = "point_code")
    private String pointCode;

    private String label;

    private String demand;

    @Convert(converter = EncryptedText.class)
    private String remark;

    protected CaseNoticeLine() {}

    CaseNoticeLine(CaseNotice notice, int position, NoticeView.Line line) {
        this.notice = notice;
        this.position = position;
        this.kind = line.kind();
        this.code = line.code();
        this.pointCode = line.pointCode();
        this.label = line.label();
        this.demand = line.demand();
        this.remark = line.remark();
    }

    NoticeView.Line toLine() {
        return new NoticeView.Line(kind, code, pointCode, label, demand, remark);
    }
}
