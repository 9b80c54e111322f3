package org.cloudwindow.device.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.cloudwindow.notification.Notifications;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;

/** Tells supervisors and administrators of a point whose test call went wrong, once a day and kind. */
@ApplicationScoped
public class Alarms {

    public static final String FAILED = "FAILED";
    public static final String MISSING = "MISSING";

    @Inject
    private DeviceRepository repository;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** @param checkId the test that failed, or null where none came */
    public void raise(String siteCode, String kind, Long checkId) {
        Instant now = clock.instant();
        if (!repository.addAlarm(siteCode, LocalDate.ofInstant(now, Clocks.CITY), kind, checkId, now)) {
            return;
        }
        Map<String, String> facts = Map.of("siteCode", siteCode);
        CurrentUser.as(Actor.SYSTEM, () -> {
            notifications.sendToGroup("DEVICE_TEST_" + kind, Groups.SUPERVISOR, facts);
            notifications.sendToGroup("DEVICE_TEST_" + kind, Groups.ADMIN, facts);
        });
    }
}
