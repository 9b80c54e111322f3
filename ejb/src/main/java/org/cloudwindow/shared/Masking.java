package org.cloudwindow.shared;

/** How personal data are shown to those who need to recognise them and not to know them. */
public final class Masking {

    private Masking() {}

    /** {@code 张*明}: the first and, from three characters on, the last character stay. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        return name.codePointCount(0, name.length()) < 3 ? keep(name, 1, 0) : keep(name, 1, 1);
    }

    /** {@code 4199**********0014}: area and last four characters stay. */
    public static String idNumber(String number) {
        return keep(number, 4, 4);
    }

    /** {@code 914199********007P}. */
    public static String creditCode(String code) {
        return keep(code, 6, 4);
    }

    /** {@code 138****0014}; shorter numbers keep their end alone. */
    public static String phone(String number) {
        return number != null && number.length() < 11 ? keep(number, 0, 4) : keep(number, 3, 4);
    }

    /** A telephone number, or a mail address as {@code z***@example.org}. */
    public static String contact(String contact) {
        int at = contact == null ? -1 : contact.indexOf('@');
        return at < 0 ? phone(contact) : contact.charAt(0) + "***" + contact.substring(at);
    }

    private static String keep(String text, int before, int after) {
        if (text == null) {
            return null;
        }
        int[] points = text.codePoints().toArray();
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            boolean shown = points.length > before + after && (i < before || i >= points.length - after);
            masked.appendCodePoint(shown ? points[i] : '*');
        }
        return masked.toString();
    }
}
