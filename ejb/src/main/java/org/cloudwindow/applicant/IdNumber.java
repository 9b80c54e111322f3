package org.cloudwindow.applicant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * The citizen identity number of GB 11643: area, date of birth, sequence and a check digit after ISO 7064, MOD 11-2.
 *
 * <p>Numbers of 15 digits have been invalid since 2013 and are refused. The area is not held against the list of real
 * ones: it changes with every reform of the map, and the register is asked anyway.
 */
public record IdNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int OLDEST = 130;

    /** Whether the text can be the number of somebody who is born by the given day. */
    public static boolean isValid(String text, LocalDate today) {
        if (text == null || !text.matches("[1-9][0-9]{16}[0-9X]")) {
            return false;
        }
        LocalDate birth = birth(text);
        return birth != null
                && !birth.isAfter(today)
                && birth.isAfter(today.minusYears(OLDEST))
                && checkDigit(text.substring(0, 17)) == text.charAt(17);
    }

    /** The check digit that belongs to the first 17 digits. */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public int ageOn(LocalDate day) {
        return Period.between(birth(text), day).getYears();
    }

    private static LocalDate birth(String text) {
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Personal data do not belong into a log. */
    @Override
    public String toString() {
        return "IdNumber";
    }
}
