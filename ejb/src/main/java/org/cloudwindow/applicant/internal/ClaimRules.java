package org.cloudwindow.applicant.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cloudwindow.applicant.CreditCode;
import org.cloudwindow.applicant.IdNumber;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.shared.Violation;

/** What can be said of a claim before anybody is asked. */
public final class ClaimRules {

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_ORGANIZATION = 100;

    /** Letters of any script, the dot inside names of minorities, and digits, which the demonstration's people carry. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}·•.'’ -]*");

    private static final Pattern ORGANIZATION = Pattern.compile("[^\\p{Cntrl}<>\"&]+");

    private ClaimRules() {}

    /** The claim as people mean it: full-width digits, spaces around and a small x are no mistakes. */
    public static IdentityClaim tidy(IdentityClaim claim) {
        return new IdentityClaim(
                plain(claim.organization()), number(claim.creditCode()), plain(claim.name()), number(claim.idNumber()));
    }

    /** Whether nothing at all is claimed. */
    public static boolean isEmpty(IdentityClaim claim) {
        return claim.organization() == null
                && claim.creditCode() == null
                && claim.name() == null
                && claim.idNumber() == null;
    }

    public static boolean isOfOrganization(IdentityClaim claim) {
        return claim.organization() != null || claim.creditCode() != null;
    }

    /** What is wrong with a tidy claim. */
    public static List<Violation> check(IdentityClaim claim, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        checkText("name", claim.name(), NAME, LONGEST_NAME, "name", violations);
        if (claim.idNumber() == null) {
            violations.add(new Violation("idNumber", "required"));
        } else if (!IdNumber.isValid(claim.idNumber(), today)) {
            violations.add(new Violation("idNumber", "idNumber"));
        }
        if (isOfOrganization(claim)) {
            checkText("organization", claim.organization(), ORGANIZATION, LONGEST_ORGANIZATION, "invalid", violations);
            if (claim.creditCode() == null) {
                violations.add(new Violation("creditCode", "required"));
            } else if (!CreditCode.isValid(claim.creditCode())) {
                violations.add(new Violation("creditCode", "creditCode"));
            }
        }
        return violations;
    }

    private static void checkText(
            String field, String text, Pattern shape, int longest, String message, List<Violation> violations) {
        if (text == null) {
            violations.add(new Violation(field, "required"));
        } else if (text.length() > longest) {
            violations.add(new Violation(field, "tooLong"));
        } else if (!shape.matcher(text).matches()) {
            violations.add(new Violation(field, message));
        }
    }

    private static String plain(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip();
    }

    private static String number(String text) {
        String plain = plain(text);
        return plain == null
                ? null
                : Normalizer.normalize(plain, Normalizer.Form.NFKC)
                        .replace(" ", "")
                        .toUpperCase(Locale.ROOT);
    }
}
