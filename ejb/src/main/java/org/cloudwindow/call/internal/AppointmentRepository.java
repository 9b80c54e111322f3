package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.AppointmentState;
import org.cloudwindow.call.AppointmentView;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Keeps appointments. */
@Dependent
public class AppointmentRepository {

    private static final Set<AppointmentState> OPEN = EnumSet.of(AppointmentState.BOOKED, AppointmentState.REMINDED);

    private static final long NOBODY = -1;

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    public Optional<Appointment> find(String id) {
        return Optional.ofNullable(em.find(Appointment.class, id));
    }

    public Optional<Appointment> findForUpdate(String id) {
        return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many are agreed in each half hour that has any. */
    public Map<Instant, Long> countBySlot(String siteCode, Instant from, Instant to) {
        return em.createQuery(
                        """
                        select a.slotAt, count(a) from Appointment a where a.siteCode = :site and a.state in :open
                        and a.slotAt >= :from and a.slotAt < :to group by a.slotAt""",
                        Object[].class)
                .setParameter("site", siteCode)
                .setParameter("open", OPEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Instant) row[0], row -> (Long) row[1]));
    }

    public boolean hasOpen(long sessionId) {
        return em.createQuery(
                                "select count(a) from Appointment a where a.sessionId = :session and a.state in :open",
                                Long.class)
                        .setParameter("session", sessionId)
                        .setParameter("open", OPEN)
                        .getSingleResult()
                > 0;
    }

    /** Those the citizen may see, the newest first. */
    public List<AppointmentView> listOf(Actor citizen) {
        long applicant = citizen.isStrong() && citizen.applicantId() != 0 ? citizen.applicantId() : NOBODY;
        return em.createQuery(
                        """
                        select a from Appointment a where a.sessionId = :session or a.applicantId = :applicant
                        order by a.createdAt desc""",
                        Appointment.class)
                .setParameter("session", citizen.sessionId())
                .setParameter("applicant", applicant)
                .setMaxResults(PageRequest.LIMIT)
                .getResultStream()
                .map(Appointment::view)
                .toList();
    }

    /** Open ones as {@link Appointment#isReadableBy} lets staff see them, the next first; those without a time before all. */
    public Page<AppointmentView> listOpen(Actor staff, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("open", OPEN));
        String where = " from Appointment a where a.state in :open";
        if (!staff.isIn(Groups.SUPERVISOR) && !Groups.isGeneralDesk(staff.groups())) {
            where += " and a.group in :groups";
            Set<String> departments =
                    staff.groups().stream().filter(Groups::isDepartment).collect(Collectors.toSet());
            parameters.put("groups", departments.isEmpty() ? Set.of("-") : departments);
        }
        TypedQuery<Long> count = em.createQuery("select count(a)" + where, Long.class);
        TypedQuery<Appointment> rows = em.createQuery(
                        "select a" + where + " order by a.slotAt, a.createdAt", Appointment.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        return new Page<>(
                count.getSingleResult(),
                rows.getResultStream().map(Appointment::view).toList());
    }
}
