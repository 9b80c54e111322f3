package org.cloudwindow.notification.internal;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cloudwindow.notification.OutgoingMessages;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** Empties the outbox every few seconds, each message in a transaction of its own. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutgoingClock {

    private static final Logger LOG = Logger.getLogger(OutgoingClock.class.getName());
    private static final long SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private OutgoingMessages messages;

    private ScheduledFuture<?> beats;

    @PostConstruct
    void start() {
        beats = timer.scheduleWithFixedDelay(this::carry, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
    }

    private void carry() {
        try {
            CurrentUser.as(Actor.SYSTEM, () -> messages.listDue().forEach(messages::carry));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox was not emptied; tried again soon", e);
        }
    }
}
