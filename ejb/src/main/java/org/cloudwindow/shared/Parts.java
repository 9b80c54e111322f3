package org.cloudwindow.shared;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One list made of parts that have nothing in common: "those of my groups" and "those of others that I hold". Each part
 * has an index to be counted and read by; the two in one {@code or} have none, and the database reads every row.
 *
 * @param conditions of the parts; no row fits two of them
 * @param values of all parameters; each part takes those it names
 */
public record Parts(List<String> conditions, Map<String, Object> values) {

    /** @param order the order in which the rows are read */
    public <T> Page<T> page(
            Function<String, TypedQuery<Long>> count,
            Function<String, TypedQuery<T>> rows,
            Comparator<T> order,
            PageRequest page) {
        long total = conditions.stream()
                .mapToLong(each -> filled(count.apply(each)).getSingleResult())
                .sum();
        if (conditions.size() == 1) {
            return new Page<>(
                    total,
                    filled(rows.apply(conditions.get(0)))
                            .setFirstResult(page.first())
                            .setMaxResults(page.max())
                            .getResultList());
        }
        List<T> merged = conditions.stream()
                .flatMap(each ->
                        filled(rows.apply(each)).setMaxResults(page.first() + page.max()).getResultList().stream())
                .sorted(order)
                .skip(page.first())
                .limit(page.max())
                .toList();
        return new Page<>(total, merged);
    }

    private <Q extends Query> Q filled(Q query) {
        query.getParameters().forEach(each -> query.setParameter(each.getName(), values.get(each.getName())));
        return query;
    }
}
