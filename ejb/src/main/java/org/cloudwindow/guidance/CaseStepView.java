package org.cloudwindow.guidance;

import java.time.Instant;
import java.util.Map;

/**
 * A line of the time-line: who did what when.
 *
 * @param kind such as {@code NOTICE_ISSUED}; its sentence is {@code case.step.<kind>} of the message bundle
 * @param actorKind {@code CITIZEN}, {@code STAFF} or {@code SYSTEM}
 * @param actor account of staff; empty for others
 * @param facts numbers and codes that belong to it, never personal data
 */
public record CaseStepView(
        Instant at, String kind, String actorKind, String actor, String callId, Map<String, String> facts) {}
