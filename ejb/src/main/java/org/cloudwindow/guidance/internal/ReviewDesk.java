package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.ReviewEntry;
import org.cloudwindow.process.Processes;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.shared.Violation;

/** Writes down the outcomes of the initial review. */
@ApplicationScoped
public class ReviewDesk {

    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_REMARK = 1000;
    private static final Set<String> RESULTS = Set.of("PASS", "FAIL", "NOT_APPLICABLE");

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public GuidanceCase record(String number, List<ReviewEntry> entries) {
        GuidanceCase found = rights.writable(number);
        rights.awaitGuidance(found, "review");
        ReviewSheet sheet = reader.sheet(found);
        Map<ReviewSubject, ReviewEntry> outcomes = check(sheet, entries);
        Instant now = clock.instant();
        outcomes.forEach((subject, entry) -> found.review(
                subject,
                ReviewResult.valueOf(entry.result()),
                entry.remark() == null || entry.remark().isBlank()
                        ? null
                        : entry.remark().strip(),
                CurrentUser.get().name(),
                now));
        String callId = found.currentCall().getCallId();
        if (processes.isOpen(CaseRights.GUIDE, callId)) {
            processes.complete(CaseRights.GUIDE, callId, Map.of());
        }
        timeline.record(found, "REVIEWED", CaseChanged.Kind.REVIEW, facts(sheet, outcomes));
        return found;
    }

    private static Map<ReviewSubject, ReviewEntry> check(ReviewSheet sheet, List<ReviewEntry> entries) {
        if (entries == null || entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw RuleBroken.invalid("reviews", "required");
        }
        Map<ReviewSubject, ReviewEntry> outcomes = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ReviewEntry entry = entries.get(i);
            List<ReviewSubject> subjects =
                    sheet.subjects(entry.materialCode(), entry.pointCode(), entry.conditionCode(), entry.fieldKey());
            String field = "reviews[" + i + "]";
            if (subjects.isEmpty()) {
                violations.add(new Violation(field, "unknownPoint"));
            }
            if (entry.result() == null || !RESULTS.contains(entry.result())) {
                violations.add(new Violation(field + ".result", "unknown"));
            }
            if (entry.remark() != null && entry.remark().length() > LONGEST_REMARK) {
                violations.add(new Violation(field + ".remark", "tooLong"));
            }
            subjects.forEach(subject -> outcomes.put(subject, entry));
        }
        if (!violations.isEmpty()) {
            throw RuleBroken.invalid(violations);
        }
        return outcomes;
    }

    /** What failed, and why, stays on the record even where it passes later. */
    private static Map<String, String> facts(ReviewSheet sheet, Map<ReviewSubject, ReviewEntry> outcomes) {
        List<String> faults = new ArrayList<>();
        outcomes.forEach((subject, entry) -> {
            if (entry.result().equals("FAIL")) {
                String remark = entry.remark() == null ? "" : entry.remark().strip();
                faults.add(sheet.nameOf(subject) + (remark.isEmpty() ? "" : "（" + remark + "）"));
            }
        });
        return Map.of(
                "points",
                String.valueOf(outcomes.size()),
                "failed",
                String.valueOf(faults.size()),
                "faults",
                String.join("；", faults));
    }
}
