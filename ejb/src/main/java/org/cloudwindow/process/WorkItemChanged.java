package org.cloudwindow.process;

import java.time.Instant;
import java.util.List;

/**
 * A task of a model came, changed or went; fired synchronously in the transaction of the change.
 *
 * @param kind what happened
 * @param id id of the work item
 * @param processKey process the task stands in, {@code taskKey} its element id, {@code name} its name in the model
 * @param caseNumber business key, {@code callId} the call, or null
 * @param groups candidate groups; {@code assignee} who holds it, or null
 * @param dueAt when it is due, or null
 * @param priority higher is more urgent; 50 is ordinary
 */
public record WorkItemChanged(
        Kind kind,
        String id,
        String processKey,
        String taskKey,
        String name,
        String caseNumber,
        String callId,
        List<String> groups,
        String assignee,
        Instant createdAt,
        Instant dueAt,
        int priority) {

    /** What happened to the task. */
    public enum Kind {
        CREATED,
        UPDATED,
        COMPLETED,
        DELETED
    }
}
