package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.cloudwindow.shared.Tokens;

/** The one-time link with which an installation without accounts gets its first administrator. */
@ApplicationScoped
public class AdministratorLinkRepository {

    @PersistenceContext
    private EntityManager em;

    /** Replaces any link printed before. */
    String renew(Instant expiresAt) {
        close();
        String token = Tokens.create(Tokens.STAFF);
        em.persist(new AdministratorLink(Tokens.hash(token), expiresAt));
        return token;
    }

    /** Whether the link still works; it is held until the end of the transaction, so that two cannot use it. */
    public boolean isOpen(String token, Instant now) {
        AdministratorLink link = token == null
                ? null
                : em.find(AdministratorLink.class, Tokens.hash(token), LockModeType.PESSIMISTIC_WRITE);
        return link != null && link.expiresAt().isAfter(now);
    }

    public void close() {
        em.createQuery("delete from AdministratorLink l").executeUpdate();
    }
}
