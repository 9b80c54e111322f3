package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Holds the sessions of citizens. They stay after their end, because calls and records name them. */
@ApplicationScoped
public class CitizenSessionRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(CitizenSession session) {
        em.persist(session);
        em.flush();
    }

    public Optional<CitizenSession> find(String tokenHash, Instant now) {
        return em.createQuery(
                        "select s from CitizenSession s where s.tokenHash = :hash and s.expiresAt > :now",
                        CitizenSession.class)
                .setParameter("hash", tokenHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public Optional<CitizenSession> find(long id, Instant now) {
        return Optional.ofNullable(em.find(CitizenSession.class, id))
                .filter(session -> session.view().expiresAt().isAfter(now));
    }
}
