package org.cloudwindow.notification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.notification.OutgoingView;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Keeps the outbox. */
@Dependent
public class OutgoingRepository {

    private static final int AT_ONCE = 50;

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(OutgoingMessage message) {
        em.persist(message);
    }

    public List<Long> listDue(Instant now) {
        return em.createQuery(
                        "select m.id from OutgoingMessage m where m.state = :waiting and m.nextTryAt <= :now order by m.nextTryAt",
                        Long.class)
                .setParameter("waiting", DeliveryState.WAITING)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Under the row's lock: two nodes do not send the same. */
    public Optional<OutgoingMessage> findForUpdate(long id) {
        return Optional.ofNullable(em.find(OutgoingMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Page<OutgoingView> list(PageRequest page) {
        long total = em.createQuery("select count(m) from OutgoingMessage m", Long.class)
                .getSingleResult();
        List<OutgoingView> rows = em.createQuery(
                        "select m from OutgoingMessage m order by m.id desc", OutgoingMessage.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(OutgoingMessage::view)
                .toList();
        return new Page<>(total, rows);
    }
}
