package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.cloudwindow.call.CodePurpose;

/** Keeps the codes that lead into calls. */
@Dependent
public class CodeRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(RejoinCode code) {
        em.persist(code);
    }

    /** The code of these digits that still holds; of two who come with it at once the later finds it used. */
    public Optional<RejoinCode> findOpen(String code, Instant now) {
        return em.createQuery(
                        """
                        select c from RejoinCode c where c.digest = :digest and c.usedAt is null and c.expiresAt > :now
                        and c.tries < :tries""",
                        RejoinCode.class)
                .setParameter("digest", RejoinCode.digest(code))
                .setParameter("now", now)
                .setParameter("tries", RejoinCode.TRIES)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether these digits lead somewhere already. */
    public boolean isTaken(String code, Instant now) {
        return em.createQuery(
                                "select count(c) from RejoinCode c where c.digest = :digest and c.expiresAt > :now",
                                Long.class)
                        .setParameter("digest", RejoinCode.digest(code))
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    public long countMadeSince(String callId, Instant since) {
        return em.createQuery(
                        "select count(c) from RejoinCode c where c.callId = :call and c.madeAt > :since", Long.class)
                .setParameter("call", callId)
                .setParameter("since", since)
                .getSingleResult();
    }

    public void voidOpen(String callId, CodePurpose purpose, Instant now) {
        em.createQuery(
                        """
                        update RejoinCode c set c.usedAt = :now where c.callId = :call and c.purpose = :purpose
                        and c.usedAt is null""")
                .setParameter("now", now)
                .setParameter("call", callId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** A wrong code: a try at the named call's codes, or at all that begin like it. */
    public void countTry(String code, String callId, Instant now) {
        String those = callId == null ? "c.firstDigit = :those" : "c.callId = :those";
        em.createQuery(
                        "update RejoinCode c set c.tries = c.tries + 1 where c.usedAt is null and c.expiresAt > :now and "
                                + those)
                .setParameter("now", now)
                .setParameter("those", callId == null ? RejoinCode.firstDigit(code) : callId)
                .executeUpdate();
    }

    public void removeExpired(Instant before) {
        em.createQuery("delete from RejoinCode c where c.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
