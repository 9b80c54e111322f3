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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.DutyWatch;

/** Looks after the duty of departments every few seconds. */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyClock {

    private static final Logger LOG = Logger.getLogger(DutyClock.class.getName());
    private static final long SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private DutyWatch watch;

    private ScheduledFuture<?> beats;

    @PostConstruct
    void start() {
        beats = timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beats.cancel(false);
    }

    private void look() {
        try {
            CurrentUser.as(Actor.SYSTEM, watch::look);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "duty was not looked after; tried again soon", e);
        }
    }
}
