package org.cloudwindow.applicant;

/**
 * The unified social credit code of GB 32100: registering body and kind, area, the organization code of GB 11714 with
 * its own check character, and a check character over all, after ISO 7064, MOD 31-3. The letters I, O, S, V and Z are
 * not used.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {}

    public static boolean isValid(String code) {
        return code != null
                && code.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
                && checkCharacter(code.substring(0, 17)) == code.charAt(17)
                && innerCheckCharacter(code.substring(8, 16)) == code.charAt(16);
    }

    /** The last character that belongs to the first 17. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(first17.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character of the organization code inside (GB 11714), from its first eight characters. */
    public static char innerCheckCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += INNER_WEIGHTS[i] * Character.digit(first8.charAt(i), 36);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
