package org.cloudwindow.call.internal;

import java.util.regex.Pattern;
import org.cloudwindow.shared.RuleBroken;

/** Where a message reaches a person: a telephone number or a mail address. */
public final class Contact {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}\\d{7,8}|\\+\\d{8,15}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]+(\\.[\\w-]+)+");
    private static final int LONGEST = 120;

    private Contact() {}

    /** The contact in one form; 422 where it reaches nobody. */
    public static String check(String given) {
        if (given == null || given.isBlank()) {
            throw RuleBroken.invalid("contact", "required");
        }
        String plain = given.strip();
        String digits = plain.replaceAll("[ ()-]", "");
        if (PHONE.matcher(digits).matches()) {
            return digits;
        }
        if (plain.length() > LONGEST || !MAIL.matcher(plain).matches()) {
            throw RuleBroken.invalid("contact", "contact");
        }
        return plain;
    }
}
