package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.cloudwindow.shared.Clocks;

/**
 * Numbers of cases, notices and receipts: two letters, the day in China, and a running number of six digits that no
 * other of its kind has: {@code YC} case, {@code GZ} notice (告知), {@code SJ} receipt (收件), {@code SL}
 * acceptance (受理), {@code BY} refusal of it (不予受理). Sixteen characters, so
 * that none is ever taken for an ID number.
 */
@ApplicationScoped
public class CaseNumbers {

    // without letters and digits that are mistaken for each other
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private CaseRepository cases;

    @Inject
    private Clock clock;

    String nextCase() {
        return next("YC", "guidance_case_number");
    }

    String nextNotice() {
        return next("GZ", "guidance_notice_number");
    }

    String nextReceipt() {
        return next("SJ", "guidance_receipt_number");
    }

    String nextDecision(boolean accepted) {
        return next(accepted ? "SL" : "BY", "guidance_acceptance_number");
    }

    private String next(String letters, String sequence) {
        return letters
                + today().format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("%06d", cases.next(sequence) % 1_000_000);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.CITY);
    }

    /** Opens a case later, together with a number on paper; 31^8 of them, and few tries. */
    static String newCode() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
