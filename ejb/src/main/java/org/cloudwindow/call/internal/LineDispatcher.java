package org.cloudwindow.call.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cloudwindow.call.CallEvent;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.process.Again;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.PresenceChanged;
import org.cloudwindow.staff.PresenceState;

/**
 * Keeps the line moving: once a change of line or presence is committed, and with every beat of {@link LineClock}. Any
 * number of wishes meanwhile make one run, and one call that cannot be offered does not hold up those behind it.
 */
@ApplicationScoped
public class LineDispatcher {

    private static final Logger LOG = Logger.getLogger(LineDispatcher.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CallLine line;

    private final AtomicBoolean wanted = new AtomicBoolean();

    void onCall(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallEvent event) {
        if (event instanceof CallEvent.CallQueued
                || event instanceof CallEvent.CallPassedOn
                || event instanceof CallEvent.CallRouted
                || event instanceof CallEvent.CallBackAsked) {
            wake();
        }
    }

    void onPresence(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged event) {
        if (event.to() == PresenceState.READY) {
            wake();
        }
    }

    public void wake() {
        if (wanted.compareAndSet(false, true)) {
            executor.execute(this::dispatch);
        }
    }

    private synchronized void dispatch() {
        wanted.set(false);
        Set<String> stuck = new HashSet<>();
        try {
            CurrentUser.as(Actor.SYSTEM, () -> {
                Optional<String> next = line.findNext(stuck);
                while (next.isPresent()) {
                    offer(next.get(), stuck);
                    next = line.findNext(stuck);
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the line was not dispatched; tried again with the next beat", e);
        }
    }

    /** What a timer of the call came between is done again at once: its turn is not lost to the next caller. */
    private void offer(String callId, Set<String> stuck) {
        try {
            if (!Again.whenOvertaken(() -> line.offer(callId, stuck))) {
                stuck.add(callId);
            }
        } catch (Exception e) {
            stuck.add(callId);
            LOG.log(Level.WARNING, "the call " + callId + " could not be offered; tried again with the next beat", e);
        }
    }
}
