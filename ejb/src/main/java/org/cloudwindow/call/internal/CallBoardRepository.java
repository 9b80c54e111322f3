package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.WaitingView;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Reads the calls that are not over, many at once. */
@Dependent
public class CallBoardRepository {

    private static final Set<CallState> OPEN = EnumSet.complementOf(EnumSet.of(CallState.ENDED, CallState.ABANDONED));

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    /** Calls that are not over, in the order of the line, as far as this member of staff may know of them. */
    public Page<Call> listOpen(Reader reader, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("states", OPEN));
        String where = " from Call c where c.state in :states" + readableBy(reader, parameters);
        if (!page.search().isEmpty()) {
            where += " and (c.caseNumber like :search escape '!' or c.itemName like :search escape '!')";
            String word = page.search().replace("!", "!!").replace("%", "!%").replace("_", "!_");
            parameters.put("search", "%" + word + "%");
        }
        TypedQuery<Long> count = em.createQuery("select count(c)" + where, Long.class);
        TypedQuery<Call> rows = em.createQuery("select c" + where + " order by c.place, c.id", Call.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        parameters.forEach(count::setParameter);
        parameters.forEach(rows::setParameter);
        return new Page<>(count.getSingleResult(), rows.getResultList());
    }

    /** The same of those who wait, in two figures; whoever stands first has waited longest. */
    public WaitingView countWaiting(Reader reader) {
        Map<String, Object> parameters = new HashMap<>(Map.of("states", CallRepository.WAITING));
        String where = " from Call c where c.state in :states and c.place is not null" + readableBy(reader, parameters);
        TypedQuery<Long> count = em.createQuery("select count(c)" + where, Long.class);
        TypedQuery<Instant> first = em.createQuery("select c.queuedAt" + where + " order by c.place", Instant.class)
                .setMaxResults(1);
        parameters.forEach(count::setParameter);
        parameters.forEach(first::setParameter);
        return new WaitingView(
                count.getSingleResult(), first.getResultStream().findFirst().orElse(null));
    }

    /** {@link Call#isReadableBy} for staff, as the database asks it: a list is paged there. */
    private static String readableBy(Reader who, Map<String, Object> parameters) {
        Actor reader = who.actor();
        Set<String> departments =
                reader.groups().stream().filter(Groups::isDepartment).collect(Collectors.toSet());
        if (reader.isIn(Groups.SUPERVISOR) || Groups.isGeneralDesk(reader.groups())) {
            return "";
        }
        parameters.put("me", reader.name());
        if (!reader.isIn(Groups.AGENT)) {
            return " and c.agent = :me";
        }
        if (who.isOfTownship()) {
            parameters.put("region", "%" + who.region() + "%");
            return " and (c.agent = :me or c.regions like :region)";
        }
        parameters.put("departments", departments);
        return " and (c.agent = :me or c.group in :departments)";
    }

    /** Of all callers nobody has answered yet. */
    public Places listWaitingPlaces() {
        return new Places(em.createQuery(
                        "select c.place from Call c where c.state in :waiting and c.place is not null order by c.place",
                        Long.class)
                .setParameter("waiting", CallRepository.WAITING)
                .getResultList());
    }
}
