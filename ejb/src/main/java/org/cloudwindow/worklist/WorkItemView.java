package org.cloudwindow.worklist;

import java.time.Instant;
import java.util.List;

/**
 * An open task.
 *
 * @param taskKey element id in the model
 * @param itemName name of the item the case is about, or null while it is not known
 * @param group the first candidate group, or null where only one person may do it
 * @param assignee who holds it, or null
 * @param byHand whether it can be completed from the list; otherwise a call of the domain moves this step
 * @param outcomes what it can come to by hand; empty where the model does not ask
 */
public record WorkItemView(
        String id,
        String name,
        String processKey,
        String taskKey,
        String caseNumber,
        String callId,
        String itemName,
        String group,
        String assignee,
        Instant createdAt,
        Instant dueAt,
        int priority,
        boolean byHand,
        List<String> outcomes) {

    /** As the list's query reads it. */
    public WorkItemView(
            String id,
            String name,
            String processKey,
            String taskKey,
            String caseNumber,
            String callId,
            String itemName,
            String group,
            String assignee,
            Instant createdAt,
            Instant dueAt,
            int priority) {
        this(
                id,
                name,
                processKey,
                taskKey,
                caseNumber,
                callId,
                itemName,
                group,
                assignee,
                createdAt,
                dueAt,
                priority,
                HandSteps.isByHand(taskKey),
                HandSteps.outcomesOf(taskKey));
    }
}
