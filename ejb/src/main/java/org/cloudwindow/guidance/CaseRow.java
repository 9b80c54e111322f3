package org.cloudwindow.guidance;

import java.time.Instant;

/** A case in a list; the applicant is masked. */
public record CaseRow(
        String number,
        String state,
        String mode,
        String itemCode,
        String itemName,
        String group,
        String applicantName,
        int round,
        String receiptNumber,
        Instant openedAt,
        Instant changedAt) {

    /** For the query of the list. */
    public CaseRow(
            String number,
            Object state,
            String mode,
            String itemCode,
            String itemName,
            String group,
            String applicantName,
            int round,
            String receiptNumber,
            Instant openedAt,
            Instant changedAt) {
        this(
                number,
                state.toString(),
                mode,
                itemCode,
                itemName,
                group,
                applicantName,
                round,
                receiptNumber,
                openedAt,
                changedAt);
    }
}
