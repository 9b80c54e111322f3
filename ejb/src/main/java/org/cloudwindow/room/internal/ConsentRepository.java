package org.cloudwindow.room.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Keeps consents, each word of them. */
@Dependent
public class ConsentRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public Consent add(Consent consent) {
        em.persist(consent);
        return consent;
    }

    public List<Consent> listLatest(Collection<String> callIds) {
        return callIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select c from Consent c where c.callId in :calls and c.id =
                                (select max(d.id) from Consent d where d.callId = c.callId and d.kind = c.kind)
                                order by c.id""",
                                Consent.class)
                        .setParameter("calls", callIds)
                        .getResultList();
    }

    public List<Consent> listLatest(String callId) {
        return em.createQuery(
                        """
                        select c from Consent c where c.callId = :call and c.id =
                        (select max(d.id) from Consent d where d.callId = c.callId and d.kind = c.kind) order by c.id""",
                        Consent.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
