package org.cloudwindow.support.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.shared.EncryptedText;

/** A question with its answer that the knowledge base may take up (DB4110 8.2.9). */
@Entity
@Table(name = "knowledge_candidate")
public class KnowledgeCandidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "support_id")
    private String supportId;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "group_name")
    private String group;

    @Convert(converter = EncryptedText.class)
    private String question;

    @Convert(converter = EncryptedText.class)
    private String answer;

    private String state;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KnowledgeCandidate() {}

    public KnowledgeCandidate(SupportRequest request, Instant now) {
        supportId = request.id();
        itemCode = request.itemCode();
        group = request.group();
        question = request.question();
        answer = request.answer();
        state = "CANDIDATE";
        madeAt = now;
    }

    public long id() {
        return id;
    }
}
