package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.staff.PresenceState;
import org.cloudwindow.staff.PresenceView;

/** Keeps presences, their record, and the sockets behind them. */
@Dependent
public class PresenceRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public Optional<Presence> find(String username) {
        return Optional.ofNullable(em.find(Presence.class, username));
    }

    /** Under the row's lock: whatever changes a presence comes through here, after the lock of its call if there is one. */
    public Optional<Presence> findForUpdate(String username) {
        return em.createQuery("select p from Presence p where p.username = :username", Presence.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Presence add(String username, Set<String> groups, Instant now) {
        Presence presence = new Presence(username, groups, now);
        em.persist(presence);
        return presence;
    }

    public List<Presence> listAll() {
        return em.createQuery("select p from Presence p order by p.username", Presence.class)
                .getResultList();
    }

    public List<Presence> listThere() {
        return em.createQuery("select p from Presence p where p.state <> :off order by p.username", Presence.class)
                .setParameter("off", PresenceState.OFFLINE)
                .getResultList();
    }

    /** With the names behind the accounts, asked for in one query however many there are. */
    public List<PresenceView> listViews() {
        List<Presence> all = listAll();
        Map<String, String> names =
                listNames(all.stream().map(Presence::username).toList());
        return all.stream()
                .map(presence -> presence.view(names.get(presence.username())))
                .toList();
    }

    private Map<String, String> listNames(List<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.username, a.displayName from Account a where a.username in :usernames",
                        Object[].class)
                .setParameter("usernames", usernames)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public List<Presence> listReady(Instant lease, Instant grace) {
        return em.createQuery(
                        """
                        select p from Presence p where p.state = :ready and p.heardAt >= :lease
                        and (p.socketLostAt is null or p.socketLostAt >= :grace) order by p.idleSince, p.username""",
                        Presence.class)
                .setParameter("ready", PresenceState.READY)
                .setParameter("lease", lease)
                .setParameter("grace", grace)
                .getResultList();
    }

    public List<String> listExpired(Instant lease, Instant grace) {
        return em.createQuery(
                        """
                        select p.username from Presence p where p.state in :idle
                        and (p.heardAt < :lease or p.socketLostAt < :grace)""",
                        String.class)
                .setParameter("idle", List.of(PresenceState.READY, PresenceState.BREAK, PresenceState.NOT_RESPONDING))
                .setParameter("lease", lease)
                .setParameter("grace", grace)
                .getResultList();
    }

    public void record(Presence presence, Instant now) {
        em.persist(new PresenceChange(presence.username(), presence.state(), presence.reason(), now));
    }

    public void openSocket(String id, String username, Instant now) {
        em.persist(new PresenceSocket(id, username, now));
    }

    public void closeSocket(String id) {
        em.createQuery("delete from PresenceSocket s where s.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public boolean hasSocket(String username) {
        return em.createQuery("select count(s) from PresenceSocket s where s.username = :username", Long.class)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    /** Removes sockets of which nothing was heard and tells whose they were and when they were last heard. */
    public Map<String, Instant> takeDeadSockets(Instant before) {
        List<PresenceSocket> dead = em.createQuery(
                        "select s from PresenceSocket s where s.heardAt < :before", PresenceSocket.class)
                .setParameter("before", before)
                .getResultList();
        dead.forEach(em::remove);
        return dead.stream()
                .collect(Collectors.toMap(
                        PresenceSocket::username, PresenceSocket::heardAt, (a, b) -> a.isAfter(b) ? a : b));
    }

    public void heardAccounts(Collection<String> usernames, Instant now) {
        heard("update Presence p set p.heardAt = :now where p.username in :those", usernames, now);
    }

    public void heardSockets(Collection<String> ids, Instant now) {
        heard("update PresenceSocket s set s.heardAt = :now where s.id in :those", ids, now);
    }

    public void heardAll(Instant now) {
        em.createQuery("update Presence p set p.heardAt = :now")
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery("update PresenceSocket s set s.heardAt = :now")
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery(
                        "update Presence p set p.socketLostAt = :now where p.socketLostAt is not null and p.state <> :off")
                .setParameter("now", now)
                .setParameter("off", PresenceState.OFFLINE)
                .executeUpdate();
    }

    private void heard(String update, Collection<String> those, Instant now) {
        if (!those.isEmpty()) {
            em.createQuery(update)
                    .setParameter("now", now)
                    .setParameter("those", those)
                    .executeUpdate();
        }
    }
}
