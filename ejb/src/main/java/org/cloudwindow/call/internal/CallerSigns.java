package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.cloudwindow.shared.CallerHeard;

/** Citizen sessions this node has heard since its last beat; see the same of agents. */
@ApplicationScoped
public class CallerSigns {

    private final AtomicReference<Set<Long>> sessions = new AtomicReference<>(ConcurrentHashMap.newKeySet());

    void onHeard(@Observes CallerHeard event) {
        if (event.actor().isCitizen()) {
            of(event.actor().sessionId());
        }
    }

    public void of(long sessionId) {
        sessions.get().add(sessionId);
    }

    public Set<Long> take() {
        return sessions.getAndSet(ConcurrentHashMap.newKeySet());
    }
}
