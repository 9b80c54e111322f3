package org.cloudwindow.call.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/**
 * The beat of the line: every two seconds and at start. Silence of callers is the server's own time, not the model's. The
 * first beat is over before the engine's clocks start: what fell due meanwhile finds the line forgiven.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LineClock {

    private static final Logger LOG = Logger.getLogger(LineClock.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(2);

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private CallLine line;

    @Inject
    private LineDispatcher dispatcher;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> beats;
    private Instant lastBeat = Instant.EPOCH;

    @PostConstruct
    void start() {
        beat();
        beats = timer.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
    }

    private void beat() {
        try {
            CurrentUser.as(Actor.SYSTEM, this::listen);
            lastBeat = clock.instant();
            dispatcher.wake();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the line was not looked after; tried again with the next beat", e);
        }
    }

    private void listen() {
        if (lastBeat.plus(LineWatch.AWAY).isBefore(clock.instant())) {
            line.forgive();
        }
        line.beat().forEach(this::endSilent);
    }

    private void endSilent(String callId) {
        try {
            line.endSilent(callId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the silent call " + callId + " could not be ended; tried again", e);
        }
    }
}
