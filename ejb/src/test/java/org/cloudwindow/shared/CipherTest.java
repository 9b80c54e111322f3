package org.cloudwindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CipherTest {

    @TempDir
    Path folder;

    private Cipher cipher;

    @BeforeEach
    void makeKeys() {
        cipher = new Cipher(Keys.load(folder.resolve("keys"), true));
    }

    @Test
    void aTextComesBackAsItWas() {
        String stored = cipher.encrypt("张晓明 · 电话");
        assertThat(cipher.decrypt(stored)).isEqualTo("张晓明 · 电话");
        assertThat(stored).startsWith("k1.").isASCII().doesNotContain("张");
    }

    @Test
    void theSameTextIsNeverStoredTheSameTwice() {
        assertThat(cipher.encrypt("same")).isNotEqualTo(cipher.encrypt("same"));
    }

    @Test
    void aChangedTextIsNoticed() {
        String stored = cipher.encrypt("granted");
        char last = stored.charAt(stored.length() - 2);
        String changed = stored.substring(0, stored.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + stored.charAt(stored.length() - 1);
        assertThatThrownBy(() -> cipher.decrypt(changed)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_001})
    void aFileOfAnyLengthComesBackAsItWas(int length) throws IOException {
        byte[] plain = random(length);
        byte[] stored = seal(plain);
        assertThat(stored.length).isGreaterThan(length);
        assertThat(cipher.decrypting(new ByteArrayInputStream(stored)).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void aFileCutOffIsNoticed() throws IOException {
        byte[] stored = seal(random(200_000));
        for (int length : new int[] {stored.length - 1, 65_536 + 16 + 14, 20, 3, 0}) {
            byte[] cut = Arrays.copyOf(stored, length);
            assertThatThrownBy(() ->
                            cipher.decrypting(new ByteArrayInputStream(cut)).readAllBytes())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileWithOneByteChangedIsNoticed() throws IOException {
        byte[] stored = seal(random(100_000));
        stored[70_000] ^= 1;
        assertThatThrownBy(() ->
                        cipher.decrypting(new ByteArrayInputStream(stored)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private byte[] seal(byte[] plain) throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        try (var out = cipher.encrypting(stored)) {
            out.write(plain);
        }
        return stored.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
