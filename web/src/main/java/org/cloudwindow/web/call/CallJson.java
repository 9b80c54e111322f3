package org.cloudwindow.web.call;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.EstimatedWait;
import org.cloudwindow.call.TransferView;
import org.cloudwindow.room.ConsentView;

/**
 * A call as both sides read it.
 *
 * @param position place among those nobody has answered yet, from 1; absent afterwards
 * @param agent account at whom it rings or who answered, {@code agentName} the name to show
 * @param holdMessage what the citizen on hold reads, absent for the usual sentence
 * @param transfer the last time it was passed on, read with one call only
 * @param consents the last word on each question the citizen was asked, by kind
 */
public record CallJson(
        String id,
        String caseNumber,
        String mode,
        String state,
        String media,
        Integer position,
        EstimatedWait estimatedWait,
        String agent,
        String agentName,
        Map<String, ConsentView> consents,
        String endReason,
        String itemCode,
        String itemName,
        String group,
        String channel,
        int identityLevel,
        Instant queuedAt,
        Instant answeredAt,
        Instant endedAt,
        String outcome,
        String holdMessage,
        TransferOfCallJson transfer) {

    /**
     * The call's last transfer.
     *
     * @param target account at whom it rings or who answered, {@code targetName} the name to show; both absent for the
     *     citizen, who is told of open ones only
     */
    public record TransferOfCallJson(
            String id, String group, String kind, String state, String from, String target, String targetName) {

        static TransferOfCallJson of(TransferView transfer, boolean forStaff, String targetName) {
            return new TransferOfCallJson(
                    transfer.id(),
                    transfer.group(),
                    transfer.kind().name(),
                    transfer.state().name(),
                    forStaff ? transfer.from() : null,
                    forStaff ? transfer.target() : null,
                    forStaff ? targetName : null);
        }
    }

    static CallJson of(CallView call, String agentName, List<ConsentView> consents) {
        return of(call, agentName, consents, null);
    }

    static CallJson of(CallView call, String agentName, List<ConsentView> consents, TransferOfCallJson transfer) {
        Map<String, ConsentView> byKind = new LinkedHashMap<>();
        consents.forEach(consent -> byKind.put(consent.kind().name(), consent));
        return new CallJson(
                call.id(),
                call.caseNumber(),
                call.mode(),
                call.state().name(),
                call.media().name(),
                call.position() == 0 ? null : call.position(),
                call.estimatedWait(),
                call.agent(),
                agentName,
                byKind,
                call.endReason(),
                call.itemCode(),
                call.itemName(),
                call.group(),
                call.channel(),
                call.identityLevel(),
                call.queuedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.outcome(),
                call.holdMessage(),
                transfer);
    }
}
