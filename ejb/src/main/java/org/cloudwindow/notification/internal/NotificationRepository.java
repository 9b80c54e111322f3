package org.cloudwindow.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.notification.NotificationView;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Keeps messages. */
@ApplicationScoped
public class NotificationRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(Notification message) {
        em.persist(message);
        em.flush();
    }

    public Optional<Notification> find(long id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    public Page<NotificationView> listOfApplicant(long applicantId, PageRequest page) {
        return list(
                "n.recipientKind = :kind and n.recipient = :recipient",
                Map.of("kind", RecipientKind.APPLICANT, "recipient", String.valueOf(applicantId)),
                page);
    }

    /** Those of an applicant that tell of these cases. */
    public Page<NotificationView> listOfCases(long applicantId, Set<String> caseNumbers, PageRequest page) {
        return list(
                "n.recipientKind = :kind and n.recipient = :recipient and n.caseNumber in :cases",
                Map.of(
                        "kind",
                        RecipientKind.APPLICANT,
                        "recipient",
                        String.valueOf(applicantId),
                        "cases",
                        caseNumbers.isEmpty() ? Set.of("-") : caseNumbers),
                page);
    }

    public Page<NotificationView> listOfStaff(String username, Set<String> groups, PageRequest page) {
        return list(
                "(n.recipientKind = :staff and n.recipient = :username)"
                        + " or (n.recipientKind = :group and n.recipient in :groups)",
                Map.of(
                        "staff",
                        RecipientKind.STAFF,
                        "username",
                        username,
                        "group",
                        RecipientKind.GROUP,
                        "groups",
                        groups.isEmpty() ? Set.of("-") : groups),
                page);
    }

    private Page<NotificationView> list(String where, Map<String, Object> parameters, PageRequest page) {
        var count = em.createQuery("select count(n) from Notification n where " + where, Long.class);
        var rows = em.createQuery(
                        "select n from Notification n where " + where + " order by n.id desc", Notification.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        List<NotificationView> views =
                rows.getResultList().stream().map(Notification::toView).toList();
        return new Page<>(count.getSingleResult(), views);
    }
}
