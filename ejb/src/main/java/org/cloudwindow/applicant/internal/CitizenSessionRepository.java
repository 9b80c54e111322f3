package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.shared.InstantColumn;

/** Holds the sessions of citizens. Those that calls and records name stay after their end. */
@ApplicationScoped
public class CitizenSessionRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(CitizenSession session) {
        em.persist(session);
        em.flush();
    }

    /**
     * Removes sessions that ended before and that neither a call nor the access to a case names. Read first and deleted by
     * id, so that no lock is held on what others write meanwhile; the rest follows the next time.
     */
    @SuppressWarnings("unchecked")
    public void removeUnnamed(Instant before) {
        List<Number> ids = em.createNativeQuery(
                        """
                        select s.id from citizen_session s where s.expires_at < ?
                        and not exists (select 1 from citizen_call c where c.session_id = s.id)
                        and not exists (select 1 from guidance_case_access a where a.session_id = s.id)
                        order by s.expires_at limit 5000""")
                .setParameter(1, new InstantColumn().convertToDatabaseColumn(before))
                .getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("delete from CitizenSession s where s.id in :ids")
                    .setParameter("ids", ids.stream().map(Number::longValue).toList())
                    .executeUpdate();
        }
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

    /** Ended or not. */
    public Optional<CitizenSession> find(long id) {
        return Optional.ofNullable(em.find(CitizenSession.class, id));
    }

    public Optional<CitizenSession> find(long id, Instant now) {
        return find(id).filter(session -> session.view().expiresAt().isAfter(now));
    }
}
