package org.cloudwindow.audit;

import java.time.Instant;
import java.util.Map;

/** One act: who did what to which thing, and when. */
public record AuditEntryView(
        long id, Instant at, String actor, String act, String objectKind, String objectId, Map<String, String> facts) {}
