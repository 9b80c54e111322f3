package org.cloudwindow.evaluation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** Keeps ratings. */
@ApplicationScoped
public class EvaluationRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(Evaluation evaluation) {
        em.persist(evaluation);
    }

    public Optional<Evaluation> find(String callId) {
        return byCall(callId).getResultStream().findFirst();
    }

    public Optional<Evaluation> findForUpdate(String callId) {
        return byCall(callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Evaluation> byCall(String callId) {
        return em.createQuery("select e from Evaluation e where e.callId = :callId", Evaluation.class)
                .setParameter("callId", callId);
    }

    public Optional<Evaluation> findNewest(String caseNumber) {
        return em.createQuery(
                        "select e from Evaluation e where e.caseNumber = :number order by e.id desc", Evaluation.class)
                .setParameter("number", caseNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
