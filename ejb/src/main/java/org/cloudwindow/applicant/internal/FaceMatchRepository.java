package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.cloudwindow.applicant.FaceMatchView;

/** Keeps comparisons. */
@ApplicationScoped
public class FaceMatchRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(FaceMatch match) {
        em.persist(match);
        em.flush();
    }

    /** The newest of a visit and person: what a second try found counts. */
    public Optional<FaceMatchView> findNewest(long sessionId, long applicantId) {
        return em.createQuery(
                        "select f from FaceMatch f where f.sessionId = :session and f.applicantId = :applicant"
                                + " order by f.id desc",
                        FaceMatch.class)
                .setParameter("session", sessionId)
                .setParameter("applicant", applicantId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FaceMatch::view);
    }
}
