package org.cloudwindow.call;

import java.time.Instant;

/**
 * What others may know of a call.
 *
 * @param position place among the callers nobody has answered yet, from 1; 0 once answered or over
 * @param estimatedWait how long until an agent answers, or null once answered or over
 * @param agent at whom it rings or who answered, or null
 * @param endReason why it ended, or null
 * @param holdMessage what the citizen on hold reads, or null for the usual sentence
 */
public record CallView(
        String id,
        String caseNumber,
        String mode,
        CallState state,
        MediaState media,
        int position,
        EstimatedWait estimatedWait,
        String agent,
        String endReason,
        String itemCode,
        String itemName,
        String group,
        long sessionId,
        long applicantId,
        int identityLevel,
        String siteCode,
        String channel,
        String language,
        Instant openedAt,
        Instant queuedAt,
        Instant answeredAt,
        Instant hungUpAt,
        Instant endedAt,
        String outcome,
        String holdMessage) {}
