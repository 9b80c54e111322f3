package org.cloudwindow.support;

import java.time.Instant;
import java.util.List;

/**
 * A question to a department, as those who had part in it see it.
 *
 * @param callId call it was asked from, or null
 * @param groups departments in the order in which they are asked, {@code group} the one asked now
 * @param taskId work item to claim, or null where none is open
 * @param asker account of the agent, {@code askerName} the name to show
 * @param specialist account that claimed it or answered, or null
 * @param rangAt since when it rings at the group, {@code dueAt} until when an answer in writing is owed
 */
public record SupportView(
        String id,
        String caseNumber,
        String callId,
        String itemName,
        String asker,
        String askerName,
        List<String> groups,
        String group,
        String question,
        SupportState state,
        String taskId,
        String specialist,
        String specialistName,
        String answer,
        Instant askedAt,
        Instant rangAt,
        Instant claimedAt,
        Instant dueAt,
        Instant endedAt) {}
