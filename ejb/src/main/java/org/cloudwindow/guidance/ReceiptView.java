package org.cloudwindow.guidance;

import java.time.Instant;

/**
 * Proof that the application was handed in.
 *
 * @param receiptNumber {@code SJ}, date, running number
 * @param receiptCode eight letters and digits that open the case later together with the number; null for staff readers
 */
public record ReceiptView(String receiptNumber, String receiptCode, Instant submittedAt) {}
