package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    public List<CallGuest> listIn(String callId) {
        return em.createQuery(
                        "select g from CallGuest g where g.callId = :call and g.leftAt is null order by g.admittedAt",
                        CallGuest.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
