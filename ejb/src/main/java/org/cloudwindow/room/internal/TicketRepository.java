package org.cloudwindow.room.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps tickets until they are used or expire. */
@Dependent
public class TicketRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(SocketTicket ticket) {
        em.persist(ticket);
    }

    /** Takes it away under its lock: of two who bring it at once, one finds nothing. */
    public Optional<SocketTicket> take(String hash) {
        Optional<SocketTicket> found = em.createQuery(
                        "select t from SocketTicket t where t.hash = :hash", SocketTicket.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.ifPresent(em::remove);
        return found;
    }

    public void removeExpired(Instant now) {
        em.createQuery("delete from SocketTicket t where t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
