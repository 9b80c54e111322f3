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
import org.cloudwindow.guidance.MaterialView;
import org.cloudwindow.shared.EncryptedText;

/** A file handed in for a material; never overwritten, only superseded. */
@Entity
@Table(name = "guidance_case_material")
public class CaseMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    @Column(name = "material_code")
    private String materialCode;

    private int round;

    @Column(name = "file_name")
    @Convert(converter = EncryptedText.class)
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String digest;

    @Column(name = "storage_key")
    private String storageKey;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected CaseMaterial() {}

    CaseMaterial(GuidanceCase guidanceCase, String materialCode, int round, StoredFile file, Origin origin, String by) {
        this.guidanceCase = guidanceCase;
        this.materialCode = materialCode;
        this.round = round;
        this.fileName = file.fileName();
        this.mediaType = file.kind().mediaType();
        this.size = file.size();
        this.digest = file.digest();
        this.storageKey = file.storageKey();
        this.origin = origin;
        this.addedBy = by;
        this.addedAt = file.storedAt();
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    public boolean isInForce() {
        return supersededAt == null;
    }

    MaterialView.FileView toView() {
        return new MaterialView.FileView(
                id == null ? 0 : id,
                materialCode,
                fileName,
                mediaType,
                size,
                digest,
                origin.name(),
                round,
                addedAt,
                supersededAt != null,
                FileKind.ofMediaType(mediaType).isPreviewable());
    }

    public Long getId() {
        return id;
    }

    public String getMaterialCode() {
        return materialCode;
    }

    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getStorageKey() {
        return storageKey;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
