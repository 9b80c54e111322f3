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

    public List<Participant> listForUpdate(String callId) {
        return em.createQuery(
                        "select p from Participant p where p.callId = :call order by p.ordinal", Participant.class)
                .setParameter("call", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Participant> find(String callId, String participant) {
        return Optional.ofNullable(em.find(Participant.class, new ParticipantId(callId, participant)));
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
