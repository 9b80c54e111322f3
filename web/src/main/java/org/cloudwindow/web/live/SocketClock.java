package org.cloudwindow.web.live;

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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** The beat of this node's sockets: each is asked for a sign of life, the dead are dropped, the living are told of. */
@Startup
@Singleton
@DependsOn("cloud-window-ejb.jar#Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SocketClock {

    private static final Logger LOG = System.getLogger(SocketClock.class.getName());
    private static final long BEAT_SECONDS = 4;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Event<SocketBeat> beat;

    private ScheduledFuture<?> beats;

    @PostConstruct
    void start() {
        beats = timer.scheduleWithFixedDelay(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
    }

    private void beat() {
        try {
            CurrentUser.as(Actor.SYSTEM, () -> beat.fire(new SocketBeat()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The sockets were not looked after; tried again with the next beat", e);
        }
    }
}
