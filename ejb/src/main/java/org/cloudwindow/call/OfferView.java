package org.cloudwindow.call;

import java.time.Instant;

/**
 * What pops up on the agent's screen while a call rings (DB4110 8.2.3).
 *
 * @param applicantName masked; empty where the caller has not proven who it is
 * @param identityLevel how strongly identity is proven, 0 for not at all
 * @param offeredAt since when it rings
 * @param kind {@code CALL}, or {@code TRANSFER} where a colleague passes a live call on
 * @param transferKind how, {@code from} account of the colleague, {@code fromName} the name to show, {@code reason} in the colleague's words; null for a call
 * @param callBack whether the caller is to be called back: answering rings at the caller
 */
public record OfferView(
        String id,
        String caseNumber,
        String itemName,
        String mode,
        String applicantName,
        int identityLevel,
        long waitedSeconds,
        Instant offeredAt,
        boolean callBack,
        String kind,
        TransferKind transferKind,
        String from,
        String fromName,
        String reason) {

    /** A caller out of the line. */
    public OfferView(
            String id,
            String caseNumber,
            String itemName,
            String mode,
            String applicantName,
            int identityLevel,
            long waitedSeconds,
            Instant offeredAt,
            boolean callBack) {
        this(
                id,
                caseNumber,
                itemName,
                mode,
                applicantName,
                identityLevel,
                waitedSeconds,
                offeredAt,
                callBack,
                "CALL",
                null,
                null,
                null,
                null);
    }
}
