package org.cloudwindow.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cloudwindow.catalogue.Audience;
import org.cloudwindow.catalogue.ItemFilter;
import org.cloudwindow.catalogue.ItemRow;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Items and their versions. */
@ApplicationScoped
public class ItemRepository {

    private static final String CURRENT =
            " from ItemVersion v join v.item i where v.number = i.currentVersion and i.state = :published";

    private static final String ROW = "select new org.cloudwindow.catalogue.ItemRow(i.code, v.name, v.department,"
            + " v.natural, v.legal, v.online, v.remote, v.type, v.promisedDays, v.dayUnit, v.oneStop)";

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager entities;

    Optional<Item> findItem(String code) {
        return entities.createQuery("select i from Item i where i.code = :code", Item.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The id of a version; its document is large and read only where it is not known yet. */
    Optional<Long> findVersion(String code, int number) {
        return entities.createQuery(
                        "select v.id from ItemVersion v where v.item.code = :code and v.number = :number", Long.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    String getContent(long version) {
        return entities.createQuery("select v.content from ItemVersion v where v.id = :id", String.class)
                .setParameter("id", version)
                .getSingleResult();
    }

    void add(Item item) {
        entities.persist(item);
    }

    void add(ItemVersion version) {
        entities.persist(version);
    }

    /**
     * Items offered now, by code.
     *
     * @param words must all be found, each in the name, the keywords or the name of the department
     */
    Page<ItemRow> list(ItemFilter filter, List<Word> words, PageRequest page) {
        Map<String, Object> facts = new LinkedHashMap<>();
        String where = CURRENT + where(filter, facts) + where(words, facts);
        facts.put("published", ItemState.PUBLISHED);
        TypedQuery<Long> count = entities.createQuery("select count(v)" + where, Long.class);
        TypedQuery<ItemRow> rows = entities.createQuery(ROW + where + " order by i.code", ItemRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        facts.forEach(count::setParameter);
        facts.forEach(rows::setParameter);
        return new Page<>(count.getSingleResult(), rows.getResultList());
    }

    private static String where(ItemFilter filter, Map<String, Object> facts) {
        List<String> parts = new ArrayList<>();
        if (filter.department() != null) {
            parts.add("v.department = :department");
            facts.put("department", filter.department());
        }
        if (filter.mode() != null) {
            parts.add(offeredFor(filter.mode()));
        }
        if (filter.audience() != null) {
            parts.add(filter.audience() == Audience.NATURAL ? "v.natural = true" : "v.legal = true");
        }
        return and(parts);
    }

    private static String offeredFor(ServiceMode mode) {
        return switch (mode) {
            case ONLINE_GUIDANCE -> "v.online = true";
            case REMOTE_ACCEPTANCE -> "v.remote = true";
            case BUSINESS_SUPPORT -> "v.online <> v.online";
        };
    }

    private static String where(List<Word> words, Map<String, Object> facts) {
        List<String> parts = new ArrayList<>();
        for (Word word : words) {
            String name = "word" + parts.size();
            facts.put(name, word.pattern());
            String inText = "v.searchText like :" + name + " escape '!'";
            if (word.departments().isEmpty()) {
                parts.add(inText);
            } else {
                facts.put(name + "departments", word.departments());
                parts.add("(" + inText + " or v.department in :" + name + "departments)");
            }
        }
        return and(parts);
    }

    private static String and(List<String> parts) {
        return parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
    }

    /** A word searched for, and the departments in whose name it occurs. */
    record Word(String text, Set<String> departments) {

        String pattern() {
            return '%' + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
        }
    }
}
