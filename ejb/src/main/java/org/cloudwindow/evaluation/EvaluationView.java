package org.cloudwindow.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * The rating of a conversation.
 *
 * @param state {@code INVITED}, {@code GIVEN} or {@code EXPIRED}
 * @param level 1 very dissatisfied (非常不满意) to 5 very satisfied (非常满意), or null
 */
public record EvaluationView(
        String caseNumber,
        String callId,
        String agent,
        String state,
        Integer level,
        List<String> reasons,
        String text,
        Instant invitedAt,
        Instant expiresAt,
        Instant givenAt) {}
