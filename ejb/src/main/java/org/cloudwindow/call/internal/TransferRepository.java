package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.call.TransferState;

/** Keeps transfers; whoever changes one holds its call's lock. */
@Dependent
public class TransferRepository {

    private static final Set<TransferState> OPEN = EnumSet.of(TransferState.RINGING, TransferState.TOGETHER);

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public CallTransfer add(CallTransfer transfer) {
        em.persist(transfer);
        em.flush();
        return transfer;
    }

    /** Read before the call's lock is taken: what may be acted on is asked again afterwards by {@link #refresh}. */
    public Optional<CallTransfer> find(String id) {
        return Optional.ofNullable(em.find(CallTransfer.class, id));
    }

    public CallTransfer refresh(CallTransfer transfer) {
        em.refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
        return transfer;
    }

    public Optional<CallTransfer> findOpen(String callId) {
        return em.createQuery(
                        "select t from CallTransfer t where t.callId = :call and t.state in :open", CallTransfer.class)
                .setParameter("call", callId)
                .setParameter("open", OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<CallTransfer> findLatest(String callId) {
        return em.createQuery(
                        "select t from CallTransfer t where t.callId = :call order by t.askedAt desc",
                        CallTransfer.class)
                .setParameter("call", callId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<CallTransfer> listRingingAt(String username) {
        return em.createQuery(
                        "select t from CallTransfer t where t.target = :me and t.state = :ringing"
                                + " and t.answeredAt is null",
                        CallTransfer.class)
                .setParameter("me", username)
                .setParameter("ringing", TransferState.RINGING)
                .getResultList();
    }

    /** How often this call came back to its sender. */
    public long countReturned(String callId) {
        return em.createQuery(
                        "select count(t) from CallTransfer t where t.callId = :call and t.state = :returned",
                        Long.class)
                .setParameter("call", callId)
                .setParameter("returned", TransferState.RETURNED)
                .getSingleResult();
    }
}
