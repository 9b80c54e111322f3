package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.cloudwindow.shared.CallerHeard;

/**
 * Signs of life this node has heard since its last beat: a heartbeat costs no statement, a beat costs one. What is lost
 * with the node is forgiven at its next start.
 */
@ApplicationScoped
public class AgentSigns {

    private final AtomicReference<Set<String>> accounts = new AtomicReference<>(ConcurrentHashMap.newKeySet());
    private final AtomicReference<Set<String>> sockets = new AtomicReference<>(ConcurrentHashMap.newKeySet());

    void onHeard(@Observes CallerHeard event) {
        if (event.actor().isStaff()) {
            ofAccount(event.actor().name());
        }
    }

    public void ofAccount(String username) {
        accounts.get().add(username);
    }

    public void ofSocket(String socketId) {
        sockets.get().add(socketId);
    }

    public Set<String> takeAccounts() {
        return accounts.getAndSet(ConcurrentHashMap.newKeySet());
    }

    public Set<String> takeSockets() {
        return sockets.getAndSet(ConcurrentHashMap.newKeySet());
    }
}
