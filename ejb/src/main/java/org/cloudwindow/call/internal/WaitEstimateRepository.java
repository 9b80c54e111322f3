package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cloudwindow.call.EstimatedWait;
import org.cloudwindow.call.WaitAccuracy;

/** Keeps what callers were told and what came of it. */
@Dependent
public class WaitEstimateRepository {

    private static final Duration RECENT = Duration.ofHours(3);
    private static final Duration SAME_HOUR = Duration.ofDays(14);
    private static final int ENOUGH = 60;

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    /** What was told, and the middle of what was expected before experience changed it: experience is measured by that. */
    public record Estimate(String callId, String queue, int expectedSeconds, EstimatedWait told) {}

    public void add(Estimate estimate, Instant now) {
        em.persist(
                new WaitRecord(estimate.callId(), estimate.queue(), estimate.expectedSeconds(), estimate.told(), now));
    }

    /** The caller is answered. A caller who was called back did not wait at the page and says nothing of the line. */
    public void close(Call call) {
        if (!call.isCallBack()) {
            int waited =
                    (int) Duration.between(call.queuedAt(), call.answeredAt()).toSeconds();
            WaitRecord made = em.find(WaitRecord.class, call.id());
            if (made != null) {
                made.close(Math.max(0, waited));
            }
        }
    }

    /** How many times longer than expected callers of this queue really waited: lately, and at this hour of other days. */
    public List<Double> listSurprises(String queue, Instant now) {
        return em.createQuery(
                        """
                        select w.waitedSeconds, w.expectedSeconds from WaitRecord w
                        where w.queue = :queue and w.waitedSeconds is not null and w.expectedSeconds > 0
                        and (w.madeAt > :recent or w.cityHour = :hour and w.madeAt > :since) order by w.madeAt desc""",
                        Object[].class)
                .setParameter("queue", queue)
                .setParameter("recent", now.minus(RECENT))
                .setParameter("hour", WaitRecord.hourOf(now))
                .setParameter("since", now.minus(SAME_HOUR))
                .setMaxResults(ENOUGH)
                .getResultStream()
                .map(row -> ((Number) row[0]).doubleValue() / ((Number) row[1]).doubleValue())
                .toList();
    }

    /** By queue and hour of the day, of calls answered since. */
    public List<WaitAccuracy> listAccuracy(Instant since) {
        return em.createQuery(
                        """
                        select w.queue, w.cityHour, count(w), sum(case when w.hit = true then 1 else 0 end),
                        avg(w.waitedSeconds) from WaitRecord w where w.waitedSeconds is not null and w.madeAt >= :since
                        group by w.queue, w.cityHour order by w.queue, w.cityHour""",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> WaitAccuracy.of(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        (int) Math.round(((Number) row[4]).doubleValue())))
                .toList();
    }
}
