package org.cloudwindow.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which personal data are kept, from the key file of this installation.
 *
 * <p>The file is a list of {@code name=value}: {@code cipher.<id>} are AES-256 keys in Base64, {@code current} is the
 * id of the one that writes; older ones stay, because what they wrote must be read. {@code index} is the key of blind
 * indexes and seals and cannot be changed without building every index anew. Losing the file loses the data.
 */
public final class Keys {

    private static final int LENGTH = 32;
    private static final String CIPHER = "cipher.";
    private static final String FIRST_ID = "k1";

    private final String currentId;
    private final Map<String, SecretKey> cipherKeys;
    private final SecretKey indexKey;

    private Keys(String currentId, Map<String, SecretKey> cipherKeys, SecretKey indexKey) {
        this.currentId = currentId;
        this.cipherKeys = Map.copyOf(cipherKeys);
        this.indexKey = indexKey;
    }

    /** The keys of this installation; read once. */
    public static Keys ofInstallation() {
        return Installation.KEYS;
    }

    private static Keys load(Configuration configuration) {
        Path file = configuration
                .keyFile()
                .orElseGet(() -> configuration.dataFolder().resolve("keys.properties"));
        return load(file, configuration.isDemo());
    }

    /** Reads the file, and only in a demonstration makes it where it is missing. */
    static Keys load(Path file, boolean mayMake) {
        try {
            if (!Files.exists(file)) {
                if (!mayMake) {
                    throw new IllegalStateException("The key file " + file + " is missing. Without it personal data"
                            + " can neither be read nor written: set CLOUDWINDOW_KEY_FILE to the file with the keys"
                            + " of this installation.");
                }
                make(file);
            }
            Properties lines = new Properties();
            try (var in = Files.newInputStream(file)) {
                lines.load(in);
            }
            return of(lines, file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read.", e);
        }
    }

    private static Keys of(Properties lines, Path file) {
        Map<String, SecretKey> keys = new HashMap<>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith(CIPHER)) {
                keys.put(name.substring(CIPHER.length()), key(lines.getProperty(name), "AES", file));
            }
        }
        String current = lines.getProperty("current", "");
        if (!keys.containsKey(current) || lines.getProperty("index") == null) {
            throw new IllegalStateException(
                    "The key file " + file + " names no key of its own as current, or no index key.");
        }
        return new Keys(current, keys, key(lines.getProperty("index"), "HmacSHA256", file));
    }

    private static SecretKey key(String base64, String algorithm, Path file) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("The key file " + file + " holds a key that is not 256 bits long.");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(
                file,
                "# Keys of this installation of Cloud Window. Keep a copy in a safe place: without them its data are lost.\n"
                        + "current=" + FIRST_ID + "\n" + CIPHER + FIRST_ID + "=" + random() + "\nindex=" + random()
                        + "\n");
    }

    private static String random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String currentId() {
        return currentId;
    }

    SecretKey cipherKey(String id) {
        SecretKey key = cipherKeys.get(id);
        if (key == null) {
            throw new IllegalStateException("The key file lacks the key " + id + ", which has written stored data.");
        }
        return key;
    }

    SecretKey indexKey() {
        return indexKey;
    }

    private static final class Installation {

        private static final Keys KEYS = load(new Configuration());
    }
}
