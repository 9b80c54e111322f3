package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the wishes to be called back; their calls' lock guards them. */
@Dependent
public class CallBackRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(CallBack wish) {
        em.persist(wish);
    }

    public Optional<CallBack> find(String callId) {
        return Optional.ofNullable(em.find(CallBack.class, callId));
    }
}
