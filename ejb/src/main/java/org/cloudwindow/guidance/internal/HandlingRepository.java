package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps what becomes of a case beside its form: the hand-over, the decision, the promise; each at most once. */
@ApplicationScoped
public class HandlingRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    Optional<CaseHandOver> findHandOver(long caseId) {
        return Optional.ofNullable(em.find(CaseHandOver.class, caseId));
    }

    Optional<AcceptanceDecision> findDecision(long caseId) {
        return Optional.ofNullable(em.find(AcceptanceDecision.class, caseId));
    }

    Optional<CasePromise> findPromise(long caseId) {
        return Optional.ofNullable(em.find(CasePromise.class, caseId));
    }

    <T> T add(T handling) {
        em.persist(handling);
        return handling;
    }
}
