package org.cloudwindow.staff.internal;

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
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;

/**
 * The beat of duty. Heartbeats are the server's own time, not the model's. The first beat is over before the engine's
 * clocks start: a ring-out that fell due meanwhile finds the leases begun anew.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceClock {

    private static final Logger LOG = Logger.getLogger(PresenceClock.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(2);

    /** A gap in the beats longer than this means that nothing could be heard, not that nobody spoke. */
    private static final Duration AWAY = Duration.ofSeconds(10);

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private AgentDuty duty;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> beats;
    private Instant lastBeat;

    @PostConstruct
    void start() {
        lastBeat = Instant.EPOCH;
        beat();
        beats = timer.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
    }

    private void beat() {
        try {
            CurrentUser.as(Actor.SYSTEM, () -> {
                if (lastBeat.plus(AWAY).isBefore(clock.instant())) {
                    duty.forgive();
                }
                duty.beat();
            });
            lastBeat = clock.instant();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "presence was not kept up to date; tried again with the next beat", e);
        }
    }
}
