package org.cloudwindow.applicant.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cloudwindow.applicant.ApplicantKind;
import org.cloudwindow.applicant.ApplicantView;
import org.cloudwindow.applicant.RevealedIdentity;
import org.cloudwindow.shared.EncryptedText;
import org.cloudwindow.shared.Masking;

/** A person, or an organization together with the person who speaks for it. */
@Entity
@Table(name = "applicant")
public class Applicant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ApplicantKind kind;

    @Column(name = "name")
    @Convert(converter = EncryptedText.class)
    private String name;

    @Column(name = "id_number")
    @Convert(converter = EncryptedText.class)
    private String idNumber;

    @Column(name = "id_number_index")
    private String idNumberIndex;

    @Column(name = "organization")
    @Convert(converter = EncryptedText.class)
    private String organization;

    @Column(name = "credit_code")
    @Convert(converter = EncryptedText.class)
    private String creditCode;

    @Column(name = "identity_index")
    private String identityIndex;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Applicant() {}

    public ApplicantView view() {
        return new ApplicantView(
                id, kind, Masking.name(name), Masking.idNumber(idNumber), organization, Masking.creditCode(creditCode));
    }

    public RevealedIdentity reveal() {
        return new RevealedIdentity(id, name, idNumber, organization, creditCode);
    }

    public Long id() {
        return id;
    }
}
