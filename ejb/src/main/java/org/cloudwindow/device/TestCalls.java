package org.cloudwindow.device;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.device.internal.Alarms;
import org.cloudwindow.device.internal.DeviceRepository;
import org.cloudwindow.device.internal.TestCall;
import org.cloudwindow.organization.SiteView;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Clocks;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * The test call each point owes every day it answers (YCZ-7.3-b). A terminal makes it by itself while nobody stands at
 * it; where it fails or does not come within {@code 30 min}, the operating unit's supervisors and the administrators get
 * {@code DEVICE_TEST_FAILED} or {@code DEVICE_TEST_MISSING}, once a day and point (YCZ-7.3-c).
 */
@Stateless
public class TestCalls {

    private static final Duration WEEK = Duration.ofDays(7);

    /** A test call comes before the doors open: the point counts as answering if it does so within these hours. */
    private static final int HOURS_AHEAD = 2;

    @Inject
    private DeviceRepository repository;

    @Inject
    private Sites sites;

    @Inject
    private Alarms alarms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For the terminal, which keeps the time by itself. */
    @AllowedTo(AllowedTo.ANYONE)
    public TestCallView getTestCall(String siteCode) {
        String code = sites.getSite(siteCode).code();
        return repository.findTestCall(code).map(TestCall::view).orElseGet(() -> new TestCallView(code, null));
    }

    /** @param at such as {@code 08:30}, in the city's time; null or empty: no test call is owed any more */
    @AllowedTo(Groups.ADMIN)
    public TestCallView setTestCall(String siteCode, String at) {
        String code = sites.getSite(siteCode).code();
        Optional<TestCall> known = repository.findTestCall(code);
        if (at == null || at.isBlank()) {
            known.ifPresent(repository::remove);
        } else {
            LocalTime time = time(at);
            TestCall owed = known.orElseGet(() -> new TestCall(code));
            owed.owedAt(time, clock.instant());
            if (known.isEmpty()) {
                repository.add(owed);
            }
        }
        audit.record("SITE_CHANGED", "site", code, Map.of("testCall", at == null || at.isBlank() ? "-" : at.strip()));
        return getTestCall(code);
    }

    /** Every point with its newest result. */
    @AllowedTo({Groups.ADMIN, Groups.SUPERVISOR})
    public List<SiteDevicesView> listSites() {
        return sites.listSites().stream().map(this::look).toList();
    }

    private SiteDevicesView look(SiteView site) {
        Instant now = clock.instant();
        Optional<TestCall> owed = repository.findTestCall(site.code());
        Optional<DeviceCheckView> made = repository.findNewest(site.code(), true);
        DeviceCheckView last =
                made.or(() -> repository.findNewest(site.code(), false)).orElse(null);
        boolean overdue = owed.filter(call -> isMissing(call, now)).isPresent();
        return new SiteDevicesView(
                site.code(),
                site.name(),
                site.centreName(),
                owed.map(call -> call.view().at()).orElse(null),
                overdue ? "OVERDUE" : last == null ? "UNKNOWN" : last.passed() ? "OK" : "FAILED",
                last,
                repository.countAlarmsSince(site.code(), now.minus(WEEK)));
    }

    /** Looks for points whose test call is overdue. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void raiseMissing() {
        Instant now = clock.instant();
        repository.listTestCalls().stream()
                .filter(call -> isMissing(call, now))
                .forEach(call -> alarms.raise(call.siteCode(), Alarms.MISSING, null));
    }

    private boolean isMissing(TestCall owed, Instant now) {
        Instant newest = repository
                .findNewest(owed.siteCode(), true)
                .map(DeviceCheckView::checkedAt)
                .orElse(null);
        return owed.isMissing(now, newest) && answersAround(owed, now);
    }

    private boolean answersAround(TestCall owed, Instant now) {
        Instant due = owed.dueOn(LocalDate.ofInstant(now, Clocks.CITY));
        return LongStream.rangeClosed(0, HOURS_AHEAD)
                .anyMatch(hours -> sites.isOpen(owed.siteCode(), due.plus(Duration.ofHours(hours))));
    }

    private static LocalTime time(String at) {
        try {
            return LocalTime.parse(at.strip());
        } catch (DateTimeParseException wrong) {
            throw RuleBroken.invalid("at", "invalid");
        }
    }
}
