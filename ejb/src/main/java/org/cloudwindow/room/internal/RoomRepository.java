package org.cloudwindow.room.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the seats. */
@Dependent
public class RoomRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public Participant add(Participant participant) {
        em.persist(participant);
        return participant;
    }

    public List<Participant> list(String callId) {
        return em.createQuery(
                        "select p from Participant p where p.callId = :call order by p.ordinal", Participant.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public List<Participant> listForUpdate(String callId) {
        return em.createQuery(
                        "select p from Participant p where p.callId = :call order by p.ordinal", Participant.class)
                .setParameter("call", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Participant> findForUpdate(String callId, String id) {
        return em.createQuery("select p from Participant p where p.callId = :call and p.id = :id", Participant.class)
                .setParameter("call", callId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void heard(Collection<String> connections, Instant now) {
        if (!connections.isEmpty()) {
            em.createQuery("update Participant p set p.heardAt = :now where p.connectionId in :those")
                    .setParameter("now", now)
                    .setParameter("those", connections)
                    .executeUpdate();
        }
    }

    public void heardAll(Instant now) {
        em.createQuery("update Participant p set p.heardAt = :now where p.connectionId is not null")
                .setParameter("now", now)
                .executeUpdate();
    }
}
