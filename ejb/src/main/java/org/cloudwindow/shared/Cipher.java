package org.cloudwindow.shared;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Keeps personal data unreadable at rest: AES-256-GCM, so that a changed byte is noticed. What it writes names its key,
 * so that keys can be exchanged while older data stay readable.
 */
public final class Cipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keys keys;

    Cipher(Keys keys) {
        this.keys = keys;
    }

    public static Cipher ofInstallation() {
        return new Cipher(Keys.ofInstallation());
    }

    /** As text {@code <key id>.<Base64 of nonce, data and tag>}; about 4/3 of the UTF-8 length and 45 more. */
    public String encrypt(String plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] data =
                run(javax.crypto.Cipher.ENCRYPT_MODE, keys.currentId(), nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] all =
                ByteBuffer.allocate(NONCE + data.length).put(nonce).put(data).array();
        return keys.currentId() + "." + Base64.getEncoder().withoutPadding().encodeToString(all);
    }

    public String decrypt(String stored) {
        int dot = stored.indexOf('.');
        if (dot < 1) {
            throw new IllegalStateException("Stored data are not what this cipher has written.");
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(dot + 1)));
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] data = new byte[all.remaining()];
        all.get(data);
        return new String(
                run(javax.crypto.Cipher.DECRYPT_MODE, stored.substring(0, dot), nonce, data), StandardCharsets.UTF_8);
    }

    /** What is written to the answer reaches {@code out} encrypted; complete only once it is closed. */
    public OutputStream encrypting(OutputStream out) {
        return new SealedOutput(out, this, keys.currentId());
    }

    /** Reads what {@link #encrypting} wrote; a changed, reordered or cut-off file ends in an {@code IOException}. */
    public InputStream decrypting(InputStream in) {
        return new SealedInput(in, this);
    }

    byte[] run(int mode, String keyId, byte[] nonce, byte[] data) {
        try {
            javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance(ALGORITHM);
            cipher.init(mode, keys.cipherKey(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IllegalStateException("Stored data are damaged, or belong to another key.", e);
        }
    }
}
