package org.cloudwindow.device.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cloudwindow.device.DeviceReport;
import org.cloudwindow.device.Verdict;
import org.cloudwindow.shared.Violation;

/** What a report has to be like. */
public final class ReportRules {

    private static final Set<String> CHANNELS = Set.of("PC", "MOBILE", "KIOSK", "WINDOW");
    private static final int LONGEST_MILLIS = 600_000;
    private static final int HUNDRED_PERCENT = 100;

    private ReportRules() {}

    public static List<Violation> check(DeviceReport report) {
        List<Violation> violations = new ArrayList<>();
        if (report.channel() == null || !CHANNELS.contains(report.channel())) {
            violations.add(new Violation("channel", report.channel() == null ? "required" : "unknown"));
        }
        checkVerdict("camera", report.camera(), violations);
        checkVerdict("microphone", report.microphone(), violations);
        checkVerdict("speaker", report.speaker(), violations);
        checkVerdict("network", report.network(), violations);
        checkFigure("rttMillis", report.rttMillis(), LONGEST_MILLIS, violations);
        checkFigure("lossPercent", report.lossPercent(), HUNDRED_PERCENT, violations);
        checkFigure("durationMillis", report.durationMillis(), LONGEST_MILLIS, violations);
        if (report.isScheduled() && report.siteCode() == null) {
            violations.add(new Violation("siteCode", "required"));
        }
        return violations;
    }

    private static void checkVerdict(String field, String word, List<Violation> violations) {
        if (word == null) {
            violations.add(new Violation(field, "required"));
        } else if (Arrays.stream(Verdict.values())
                .noneMatch(verdict -> verdict.name().equals(word))) {
            violations.add(new Violation(field, "unknown"));
        }
    }

    private static void checkFigure(String field, Integer figure, int most, List<Violation> violations) {
        if (figure != null && (figure < 0 || figure > most)) {
            violations.add(new Violation(field, "invalid"));
        }
    }
}
