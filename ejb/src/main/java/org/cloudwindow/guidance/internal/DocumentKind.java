package org.cloudwindow.guidance.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Documents a case may have; the last two are the approver's, and a case in mode 1 never gets them from us. */
public enum DocumentKind {
    ONE_TIME_NOTICE,
    MATERIAL_RECEIPT,
    ACCEPTANCE_RECEIPT,
    NON_ACCEPTANCE_NOTICE;

    /** Its name in addresses, such as {@code one-time-notice}. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> of(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst();
    }
}
