package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.OfferResult;
import org.cloudwindow.shared.RuleBroken;

/** Keeps calls, their offers and the line. */
@Dependent
public class CallRepository {

    /** A session has one call that is not over. */
    private static final String ONE_CALL = "uq_citizen_call_live_session";

    static final Set<CallState> WAITING = EnumSet.of(CallState.QUEUED, CallState.OFFERED, CallState.CALLBACK);
    private static final Set<CallState> TALKING = EnumSet.of(CallState.CONNECTED, CallState.HELD);
    private static final Set<CallState> IN_HAND =
            EnumSet.of(CallState.OFFERED, CallState.CALLBACK, CallState.CONNECTED, CallState.HELD, CallState.WRAP_UP);
    private static final Set<OfferResult> IN_VAIN = EnumSet.of(OfferResult.DECLINED, OfferResult.RUNG_OUT);

    /** Waits, or is to be called back and neither rings at its caller nor rests from that. */
    private static final String OPEN_TO_OFFERS =
            "(c.state = :queued or c.state = :back and c.agent is null and c.resting = false)";

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    /** The lock under which places are given and offers are made; taken before any call's. */
    public Line lockLine() {
        return em.createQuery("select l from Line l where l.id = :id", Line.class)
                .setParameter("id", Line.ID)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Some node looks after the line now. */
    public void beat(Instant now) {
        lockWatch().beat(now);
    }

    /** This node is back. */
    public void resume(Instant now) {
        lockWatch().resume(now);
    }

    private LineWatch lockWatch() {
        return em.find(LineWatch.class, LineWatch.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the line has been looked after all the time since then. */
    public boolean wasWatchedSince(Instant from, Instant now) {
        return em.find(LineWatch.class, LineWatch.ID).covers(from, now);
    }

    /** Written at once, so that the session's second call shows here and not at the end of the transaction. */
    public Call add(Call call) {
        try {
            em.persist(call);
            em.flush();
            return call;
        } catch (PersistenceException e) {
            throw String.valueOf(e.getMessage()).contains(ONE_CALL) ? RuleBroken.conflict("CALL_DOUBLED") : e;
        }
    }

    public Optional<Call> find(String id) {
        return Optional.ofNullable(em.find(Call.class, id));
    }

    public Optional<Call> findForUpdate(String id) {
        return em.createQuery("select c from Call c where c.id = :id", Call.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Call> findLive(long sessionId) {
        return em.createQuery("select c from Call c where c.liveSessionId = :session", Call.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Call> findInHand(String agent) {
        return em.createQuery(
                        "select c from Call c where c.agent = :agent and c.state in :states order by c.openedAt desc",
                        Call.class)
                .setParameter("agent", agent)
                .setParameter("states", IN_HAND)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Call> listOffered(String agent) {
        return em.createQuery(
                        "select c from Call c where c.agent = :agent and c.state = :state order by c.place", Call.class)
                .setParameter("agent", agent)
                .setParameter("state", CallState.OFFERED)
                .getResultList();
    }

    public List<Call> listOfCase(String caseNumber) {
        return em.createQuery("select c from Call c where c.caseNumber = :number order by c.openedAt desc", Call.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    /** How many callers nobody has answered yet stand before this one. */
    public int countAhead(Call call) {
        long place = call.place() == null ? Long.MAX_VALUE : call.place();
        return em.createQuery("select count(c) from Call c where c.state in :waiting and c.place < :place", Long.class)
                .setParameter("waiting", WAITING)
                .setParameter("place", place)
                .getSingleResult()
                .intValue();
    }

    /** The line as routing sees it, in order. */
    public List<RoutingPolicy.Waiting> listWaiting(Collection<String> without) {
        Map<String, Map<String, RoutingPolicy.Pass>> passes = passes();
        return em.createQuery(
                        "select c.id, c.place, c.route, c.group, c.regions, c.language from Call c where "
                                + OPEN_TO_OFFERS + " and c.place is not null order by c.place",
                        Object[].class)
                .setParameter("queued", CallState.QUEUED)
                .setParameter("back", CallState.CALLBACK)
                .getResultStream()
                .filter(row -> !without.contains((String) row[0]))
                .map(row -> new RoutingPolicy.Waiting(
                        (String) row[0],
                        (Long) row[1],
                        Route.of((String) row[2], (String) row[3], (String) row[4], (String) row[5]),
                        passes.getOrDefault((String) row[0], Map.of())))
                .toList();
    }

    private Map<String, Map<String, RoutingPolicy.Pass>> passes() {
        return em.createQuery(
                        "select o from CallOffer o where o.result in :vain and o.callId in (select c.id from Call c where "
                                + OPEN_TO_OFFERS + ") order by o.id",
                        CallOffer.class)
                .setParameter("back", CallState.CALLBACK)
                .setParameter("vain", IN_VAIN)
                .setParameter("queued", CallState.QUEUED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CallOffer::callId,
                        Collectors.toMap(CallOffer::agent, CallOffer::pass, (before, last) -> last)));
    }

    public void addOffer(String callId, String agent, Instant now) {
        em.persist(new CallOffer(callId, agent, now));
    }

    private Optional<CallOffer> findOpenOffer(String callId) {
        return em.createQuery("select o from CallOffer o where o.callId = :call and o.result = :open", CallOffer.class)
                .setParameter("call", callId)
                .setParameter("open", OfferResult.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** True where there was one to close. */
    public boolean closeOffer(String callId, OfferResult result, Instant now) {
        Optional<CallOffer> open = findOpenOffer(callId);
        open.ifPresent(offer -> offer.close(result, now));
        return open.isPresent();
    }

    /** How long the latest finished calls took, from answer to the end of wrap-up. */
    public List<Integer> listHandlingSeconds(int max) {
        return em.createQuery(
                        "select c from Call c where c.answeredAt is not null and c.state = :ended order by c.answeredAt desc",
                        Call.class)
                .setParameter("ended", CallState.ENDED)
                .setMaxResults(max)
                .getResultStream()
                .map(Call::handlingSeconds)
                .toList();
    }

    public void heard(Collection<Long> sessions, Instant now) {
        if (!sessions.isEmpty()) {
            em.createQuery("update Call c set c.heardAt = :now where c.liveSessionId in :sessions")
                    .setParameter("now", now)
                    .setParameter("sessions", sessions)
                    .executeUpdate();
        }
    }

    public void heardAll(Instant now) {
        em.createQuery("update Call c set c.heardAt = :now where c.liveSessionId is not null")
                .setParameter("now", now)
                .executeUpdate();
    }

    public List<String> listSilent(Instant now) {
        return em.createQuery(
                        """
                        select c.id from Call c where (c.state in :waiting and c.callBack = false and c.heardAt < :patience)
                        or (c.state in :waiting and c.givenUp = true)
                        or (c.state in :talking and c.heardAt < :held)""",
                        String.class)
                .setParameter("waiting", WAITING)
                .setParameter("patience", now.minus(Call.PATIENCE))
                .setParameter("talking", TALKING)
                .setParameter("held", now.minus(Call.HELD_SEAT))
                .getResultList();
    }
}
