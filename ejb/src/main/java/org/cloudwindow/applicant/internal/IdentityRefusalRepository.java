package org.cloudwindow.applicant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.cloudwindow.shared.BlindIndex;

/** Holds refused numbers. */
@ApplicationScoped
public class IdentityRefusalRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(String idNumber, Instant now) {
        em.persist(new IdentityRefusal(index(idNumber), now));
    }

    public long countSince(String idNumber, Instant since) {
        return em.createQuery(
                        "select count(r) from IdentityRefusal r where r.numberIndex = :index and r.refusedAt > :since",
                        Long.class)
                .setParameter("index", index(idNumber))
                .setParameter("since", since)
                .getSingleResult();
    }

    public void removeBefore(Instant time) {
        em.createQuery("delete from IdentityRefusal r where r.refusedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    public static String index(String idNumber) {
        return BlindIndex.ofInstallation().of("refusedNumber", idNumber);
    }
}
