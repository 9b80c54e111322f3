package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Holds the sessions of staff. */
@ApplicationScoped
public class StaffSessionRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(StaffSession session) {
        em.persist(session);
    }

    /** The session of this token, unless it has expired or its account is disabled. */
    public Optional<StaffSession> find(String tokenHash, Instant now) {
        return em.createQuery(
                        "select s from StaffSession s join fetch s.account where s.tokenHash = :hash"
                                + " and s.expiresAt > :now and s.account.enabled = true",
                        StaffSession.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public void touch(String username, Instant now, Instant expiresAt) {
        em.createQuery("update StaffSession s set s.seenAt = :now, s.expiresAt = :expiresAt where s.expiresAt > :now"
                        + " and s.account.id in (select a.id from Account a where a.username = :username)")
                .setParameter("now", now)
                .setParameter("expiresAt", expiresAt)
                .setParameter("username", username)
                .executeUpdate();
    }

    public void remove(StaffSession session) {
        em.remove(session);
    }

    public boolean isSignedIn(String username, Instant now) {
        return em.createQuery(
                                "select count(s) from StaffSession s where s.account.username = :username and s.expiresAt > :now",
                                Long.class)
                        .setParameter("username", username)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    public void removeOf(Account account) {
        em.createQuery("delete from StaffSession s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    public void removeExpired(Instant now) {
        em.createQuery("delete from StaffSession s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
