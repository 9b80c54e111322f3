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
import java.util.Objects;
import org.cloudwindow.shared.EncryptedText;

/** The value of one form field, who gave it, and in which version of the form. */
@Entity
@Table(name = "guidance_case_field")
public class CaseField {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private GuidanceCase guidanceCase;

    @Column(name = "field_key")
    private String key;

    @Column(name = "field_value")
    @Convert(converter = EncryptedText.class)
    private String value;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private int version;

    protected CaseField() {}

    CaseField(GuidanceCase guidanceCase, String key) {
        this.guidanceCase = guidanceCase;
        this.key = key;
    }

    void set(String value, Origin origin, String by, Instant at, int version) {
        this.value = value;
        this.origin = origin;
        this.changedBy = by;
        this.changedAt = at;
        this.version = version;
    }

    boolean holds(String other) {
        return Objects.equals(value, other);
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public Origin getOrigin() {
        return origin;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public int getVersion() {
        return version;
    }
}
