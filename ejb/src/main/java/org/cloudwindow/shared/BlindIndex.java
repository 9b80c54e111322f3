package org.cloudwindow.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * Finds again what is stored encrypted: equal values give equal indexes, and without the key an index tells nothing of
 * its value, although there are few enough ID numbers to try them all.
 */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    public static BlindIndex ofInstallation() {
        return new BlindIndex(Keys.ofInstallation());
    }

    /**
     * The index of a value, 64 hexadecimal digits.
     *
     * @param kind what the value is, such as {@code idNumber}; the same value of another kind has another index
     */
    public String of(String kind, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.indexKey());
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
