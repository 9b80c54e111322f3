package org.cloudwindow.worklist.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.Parts;
import org.cloudwindow.worklist.WorkItemFilter;
import org.cloudwindow.worklist.WorkItemView;

/** The list's rows. */
@ApplicationScoped
public class WorkItemRepository {

    private static final String VIEW = "select new org.cloudwindow.worklist.WorkItemView(w.id, w.name, w.processKey,"
            + " w.taskKey, w.caseNumber, w.callId, w.itemName, w.group, w.assignee, w.createdAt, w.dueAt, w.priority)";

    private static final String MINE = " and w.assignee = :me";
    private static final String OF_MY_GROUPS = " and exists (select g from w.groups g where g in :groups)";

    private static final String ORDER = " order by w.priority desc, w.createdAt, w.id";
    private static final Comparator<WorkItemView> IN_ORDER = Comparator.comparing(WorkItemView::priority)
            .reversed()
            .thenComparing(WorkItemView::createdAt)
            .thenComparing(WorkItemView::id);

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    void add(WorkItem item) {
        em.persist(item);
    }

    public Optional<WorkItem> find(String id) {
        return Optional.ofNullable(em.find(WorkItem.class, id));
    }

    List<WorkItem> listOpenOfCase(String caseNumber) {
        return em.createQuery(
                        "select w from WorkItem w where w.caseNumber = :number and w.state = :open", WorkItem.class)
                .setParameter("number", caseNumber)
                .setParameter("open", WorkItemState.OPEN)
                .getResultList();
    }

    public WorkItemView view(String id) {
        return em.createQuery(VIEW + " from WorkItem w where w.id = :id", WorkItemView.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Lists look through the groups of open items alone. */
    void forgetGroups(String id) {
        em.createNativeQuery("delete from work_item_group where work_item_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    public Page<WorkItemView> list(WorkItemFilter filter, PageRequest page, Actor actor, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("open", WorkItemState.OPEN);
        // what is cheap to look at comes first
        String where = " from WorkItem w where w.state = :open" + narrowed(filter, page.search(), now, values);
        return new Parts(visible(filter.scope(), actor, values), values)
                .page(
                        part -> em.createQuery("select count(w)" + where + part, Long.class),
                        part -> em.createQuery(VIEW + where + part + ORDER, WorkItemView.class),
                        IN_ORDER,
                        page);
    }

    private static List<String> visible(WorkItemFilter.Scope scope, Actor actor, Map<String, Object> values) {
        if (scope == WorkItemFilter.Scope.ALL && actor.isIn(Groups.SUPERVISOR)) {
            return List.of("");
        }
        values.put("me", actor.name());
        // an empty list is not allowed in SQL
        values.put("groups", actor.groups().isEmpty() ? Set.of("") : actor.groups());
        return switch (scope) {
            case MINE -> List.of(MINE);
            case GROUP -> List.of(" and w.assignee is null" + OF_MY_GROUPS);
            case ALL -> List.of(MINE, " and (w.assignee is null or w.assignee <> :me)" + OF_MY_GROUPS);
        };
    }

    private static String narrowed(WorkItemFilter filter, String search, Instant now, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.process() != null) {
            where.append(" and w.processKey = :process");
            values.put("process", filter.process());
        }
        if (filter.group() != null) {
            where.append(" and exists (select h from w.groups h where h = :group)");
            values.put("group", filter.group());
        }
        if (filter.overdue()) {
            where.append(" and w.dueAt < :now");
            values.put("now", now);
        }
        if (!search.isEmpty()) {
            where.append(" and (w.caseNumber like :text escape '!' or w.itemName like :text escape '!'"
                    + " or w.name like :text escape '!')");
            values.put(
                    "text", '%' + search.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%');
        }
        return where.toString();
    }
}
