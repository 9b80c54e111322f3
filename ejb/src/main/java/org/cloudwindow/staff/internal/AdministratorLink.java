package org.cloudwindow.staff.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hash of the link's secret. */
@Entity
@Table(name = "administrator_link")
public class AdministratorLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AdministratorLink() {}

    AdministratorLink(String tokenHash, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
