package org.cloudwindow.device;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.device.internal.Alarms;
import org.cloudwindow.device.internal.DeviceCheck;
import org.cloudwindow.device.internal.DeviceRepository;
import org.cloudwindow.device.internal.ReportRules;
import org.cloudwindow.organization.Sites;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.BlindIndex;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.Page;
import org.cloudwindow.shared.PageRequest;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/** The tests of devices and lines that pages report before a call (YCZ-7.1-d, YCZ-A.1-12). */
@Stateless
public class DeviceChecks {

    /** Reports taken for a point in {@link #WINDOW}; one terminal makes a few. */
    static final int MOST_PER_SITE = 60;

    static final int MOST_ELSEWHERE = 600;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration MEMORY = Duration.ofDays(184);

    @Inject
    private DeviceRepository repository;

    @Inject
    private Alarms alarms;

    @Inject
    private Sites sites;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Stores a test.
     *
     * @throws RuleBroken 422 with the fields that are wrong; 403 where a test call comes without the key of its point;
     *     429 where more is reported than a point's devices can have been tested
     */
    @AllowedTo(AllowedTo.ANYONE)
    public DeviceCheckView report(DeviceReport report) {
        List<Violation> violations = ReportRules.check(report);
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
        if (report.siteCode() != null && sites.findSite(report.siteCode()).isEmpty()) {
            throw RuleBroken.invalid("siteCode", "unknown");
        }
        if (report.isScheduled() && !isKeyOf(report.siteCode(), report.terminalKey())) {
            throw RuleBroken.forbidden();
        }
        Instant now = clock.instant();
        int most = report.siteCode() == null ? MOST_ELSEWHERE : MOST_PER_SITE;
        if (repository.countSince(report.siteCode(), report.isScheduled(), now.minus(WINDOW)) >= most) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of("retryAfterSeconds", WINDOW.toSeconds()));
        }
        DeviceCheck check = new DeviceCheck(report, now);
        repository.add(check);
        if (report.isScheduled() && !check.isPassed()) {
            alarms.raise(report.siteCode(), Alarms.FAILED, check.view().id());
        }
        return check.view();
    }

    /** Newest first, of one point or of all where the code is empty. */
    @AllowedTo({Groups.ADMIN, Groups.SUPERVISOR})
    public Page<DeviceCheckView> list(String siteCode, PageRequest page) {
        return repository.list(siteCode == null ? "" : siteCode, page);
    }

    /** What a terminal of the point shows to fulfil its test call; an administrator sets it up with it. */
    @AllowedTo(Groups.ADMIN)
    public String getTerminalKey(String siteCode) {
        String code = sites.getSite(siteCode).code();
        audit.record("TERMINAL_KEY_SHOWN", "site", code, Map.of());
        return keyOf(code);
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void forgetOld() {
        repository.removeBefore(clock.instant().minus(MEMORY));
    }

    private static boolean isKeyOf(String siteCode, String key) {
        return key != null
                && MessageDigest.isEqual(
                        keyOf(siteCode).getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    private static String keyOf(String siteCode) {
        return BlindIndex.ofInstallation().of("terminal", siteCode).substring(0, 32);
    }
}
