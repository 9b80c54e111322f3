package org.cloudwindow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void aDemonstrationMakesItsKeysOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("new/keys");
        String stored = new Cipher(Keys.load(file, true)).encrypt("kept");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Cipher(Keys.load(file, true)).decrypt(stored)).isEqualTo("kept");
    }

    @Test
    void elsewhereAMissingKeyFileIsSaidPlainlyAndNotMade() {
        Path file = folder.resolve("keys");
        assertThatThrownBy(() -> Keys.load(file, false)).hasMessageContaining("CLOUDWINDOW_KEY_FILE");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatAnOlderKeyWroteStaysReadableAfterAnExchange() throws IOException {
        Path file = folder.resolve("keys");
        String old = new Cipher(Keys.load(file, true)).encrypt("old");
        String line = "cipher.k2=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n";
        Files.writeString(file, Files.readString(file).replace("current=k1", "current=k2") + line);
        Cipher exchanged = new Cipher(Keys.load(file, false));
        assertThat(exchanged.decrypt(old)).isEqualTo("old");
        assertThat(exchanged.encrypt("new")).startsWith("k2.");
    }

    @Test
    void aBlindIndexIsTheSameForEqualValuesOfOneKindAlone() {
        BlindIndex index = new BlindIndex(Keys.load(folder.resolve("keys"), true));
        assertThat(index.of("idNumber", "1"))
                .isEqualTo(index.of("idNumber", "1"))
                .hasSize(64);
        assertThat(index.of("idNumber", "1"))
                .isNotEqualTo(index.of("idNumber", "2"))
                .isNotEqualTo(index.of("phone", "1"));
        BlindIndex elsewhere = new BlindIndex(Keys.load(folder.resolve("other"), true));
        assertThat(elsewhere.of("idNumber", "1")).isNotEqualTo(index.of("idNumber", "1"));
    }
}
