package org.cloudwindow.guidance.internal;

import jakarta.persistence.Column;
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
import org.cloudwindow.guidance.CaseView;

/** A PDF of the case: made once, its hash kept, so that a changed copy is told from the original. */
@Entity
@Table(name = "guidance_case_document")
public class CaseDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String number;

    private String digest;

    @Column(name = "storage_key")
    private String storageKey;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CaseDocument() {}

    CaseDocument(GuidanceCase guidanceCase, DocumentKind kind, String number, StoredFile file) {
        this.guidanceCase = guidanceCase;
        this.kind = kind;
        this.number = number;
        this.digest = file.digest();
        this.storageKey = file.storageKey();
        this.madeAt = file.storedAt();
    }

    CaseView.DocumentView toView() {
        return new CaseView.DocumentView(kind.address(), number, digest, madeAt);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public String getStorageKey() {
        return storageKey;
    }
}
