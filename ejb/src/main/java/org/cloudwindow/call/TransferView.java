package org.cloudwindow.call;

import java.time.Instant;

/**
 * A transfer as staff see it.
 *
 * @param from who handles the call until it is handed over
 * @param group department, or {@code roleAgent} for the general desk
 * @param target at whom it rings or who answered, or null
 */
public record TransferView(
        String id,
        String callId,
        String caseNumber,
        String from,
        String group,
        TransferKind kind,
        String reason,
        TransferState state,
        String target,
        Instant askedAt,
        Instant offeredAt,
        Instant endedAt) {}
