package org.cloudwindow.applicant.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A number was claimed and refused; kept a while, as index alone, to count how often. */
@Entity
@Table(name = "identity_refusal")
public class IdentityRefusal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "number_index")
    private String numberIndex;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected IdentityRefusal() {}

    IdentityRefusal(String numberIndex, Instant refusedAt) {
        this.numberIndex = numberIndex;
        this.refusedAt = refusedAt;
    }
}
