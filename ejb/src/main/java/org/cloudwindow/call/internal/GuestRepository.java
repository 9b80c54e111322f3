package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.cloudwindow.call.CallState;

/** Keeps the third persons of calls. */
@Dependent
public class GuestRepository {

    @PersistenceContext(unitName = "cloudwindow")
    private EntityManager em;

    public CallGuest add(CallGuest guest) {
        em.persist(guest);
        return guest;
    }

    public Optional<CallGuest> find(String callId, String username) {
        return Optional.ofNullable(em.find(CallGuest.class, new CallGuestId(callId, username)));
    }

    /** In which call that goes on this person is a guest, if any: the last one that let him in. */
    public Optional<CallGuest> findLive(String username) {
        return em.createQuery(
                        "select g from CallGuest g, Call c where g.callId = c.id and g.username = :me"
                                + " and g.leftAt is null and c.state in :talking order by g.admittedAt desc",
                        CallGuest.class)
                .setParameter("me", username)
                .setParameter("talking", EnumSet.of(CallState.CONNECTED, CallState.HELD))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<CallGuest> listIn(String callId) {
        return em.createQuery(
                        "select g from CallGuest g where g.callId = :call and g.leftAt is null order by g.admittedAt",
                        CallGuest.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
