package org.cloudwindow.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets we hand out: 256 random bits. Only their hash is kept, so that a stolen table opens nothing. */
public final class Tokens {

    public static final String STAFF = "s_";
    public static final String CITIZEN = "c_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /** A new secret; its first letters tell {@link #STAFF} from {@link #CITIZEN}, which is no secret. */
    public static String create(String kind) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return kind + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in hexadecimal, for the table; a random token needs no slow hash. */
    public static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
