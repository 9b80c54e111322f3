package org.cloudwindow.analytics.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cloudwindow.shared.InstantColumn;

/** Reads other features' tables, by SQL of its own, and writes nothing. */
@ApplicationScoped
public class MeasureRepository {

    @PersistenceContext
    private EntityManager em;

    public Map<String, Long> countCalls() {
        return count("select state, count(*) from citizen_call group by state");
    }

    public Map<String, Long> countOffers() {
        return count("select result, count(*) from call_offer group by result");
    }

    public Map<String, Long> countAgents() {
        return count("select state, count(*) from agent_presence group by state");
    }

    public Map<String, Long> countDecisions() {
        return count("select case when at_once then 'at_once' when accepted then 'accepted' else 'refused' end as kind,"
                + " count(*) from guidance_decision group by kind");
    }

    public Map<String, Long> countSessions(Instant now) {
        return new TreeMap<>(Map.of("citizen", open("citizen_session", now), "staff", open("staff_session", now)));
    }

    private long open(String table, Instant now) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where expires_at > ?")
                        .setParameter(1, new InstantColumn().convertToDatabaseColumn(now))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> count(String sql) {
        Map<String, Long> counts = new TreeMap<>();
        for (Object[] row : (List<Object[]>) em.createNativeQuery(sql).getResultList()) {
            counts.put(String.valueOf(row[0]), ((Number) row[1]).longValue());
        }
        return counts;
    }
}
