package org.cloudwindow.device.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.device.DeviceCheckView;
import org.cloudwindow.shared.InstantColumn;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;

/** Keeps tests, the test calls owed, and alarms. */
@ApplicationScoped
public class DeviceRepository {

    private static final InstantColumn INSTANT = new InstantColumn();

    @PersistenceContext
    private EntityManager em;

    public void add(DeviceCheck check) {
        em.persist(check);
        em.flush();
    }

    public long countSince(String siteCode, boolean scheduled, Instant since) {
        return em.createQuery(
                        "select count(c) from DeviceCheck c where coalesce(c.siteCode, '') = :site"
                                + " and c.scheduled = :scheduled and c.checkedAt > :since",
                        Long.class)
                .setParameter("site", siteCode == null ? "" : siteCode)
                .setParameter("scheduled", scheduled)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Newest first; of one point, or of all where the code is empty. */
    public Page<DeviceCheckView> list(String siteCode, PageRequest page) {
        String where = siteCode.isEmpty() ? "" : " where c.siteCode = :site";
        var count = em.createQuery("select count(c) from DeviceCheck c" + where, Long.class);
        var rows = em.createQuery("select c from DeviceCheck c" + where + " order by c.id desc", DeviceCheck.class)
                .setFirstResult(page.first())
                .setMaxResults(page.max());
        if (!siteCode.isEmpty()) {
            count.setParameter("site", siteCode);
            rows.setParameter("site", siteCode);
        }
        return new Page<>(
                count.getSingleResult(),
                rows.getResultStream().map(DeviceCheck::view).toList());
    }

    public Optional<DeviceCheckView> findNewest(String siteCode, boolean scheduled) {
        return em.createQuery(
                        "select c from DeviceCheck c where c.siteCode = :site and c.scheduled = :scheduled"
                                + " order by c.checkedAt desc, c.id desc",
                        DeviceCheck.class)
                .setParameter("site", siteCode)
                .setParameter("scheduled", scheduled)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DeviceCheck::view);
    }

    public void removeBefore(Instant time) {
        em.createQuery("delete from DeviceCheck c where c.checkedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    public Optional<TestCall> findTestCall(String siteCode) {
        return Optional.ofNullable(em.find(TestCall.class, siteCode));
    }

    public List<TestCall> listTestCalls() {
        return em.createQuery("select t from TestCall t order by t.siteCode", TestCall.class)
                .getResultList();
    }

    public void add(TestCall testCall) {
        em.persist(testCall);
    }

    public void remove(TestCall testCall) {
        em.remove(testCall);
    }

    /** @return whether this is the first of its kind for the point and day, on any node */
    public boolean addAlarm(String siteCode, LocalDate day, String kind, Long checkId, Instant now) {
        return em.createNativeQuery("insert ignore into device_alarm (site_code, city_day, kind, check_id, raised_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .setParameter(1, siteCode)
                        .setParameter(2, java.sql.Date.valueOf(day))
                        .setParameter(3, kind)
                        .setParameter(4, checkId)
                        .setParameter(5, INSTANT.convertToDatabaseColumn(now))
                        .executeUpdate()
                == 1;
    }

    public long countAlarmsSince(String siteCode, Instant since) {
        Number count =
                (Number) em.createNativeQuery("select count(*) from device_alarm where site_code = ? and raised_at > ?")
                        .setParameter(1, siteCode)
                        .setParameter(2, INSTANT.convertToDatabaseColumn(since))
                        .getSingleResult();
        return count.longValue();
    }
}
