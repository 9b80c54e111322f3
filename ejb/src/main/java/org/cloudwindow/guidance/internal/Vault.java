package org.cloudwindow.guidance.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.cloudwindow.shared.Cipher;
import org.cloudwindow.shared.Configuration;

/**
 * Files of cases, encrypted under {@code <data folder>/files/<year>-<month>/}. A file belongs to its transaction: rolled
 * back, it is gone again.
 */
@ApplicationScoped
public class Vault {

    private final Cipher cipher = Cipher.ofInstallation();

    @Inject
    private Configuration configuration;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    StoredFile put(String fileName, FileKind kind, byte[] content, Instant at) {
        String month = at.atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7);
        String key = month + "/" + UUID.randomUUID();
        Path target = path(key);
        try {
            Files.createDirectories(target.getParent());
            try (OutputStream out = cipher.encrypting(Files.newOutputStream(target))) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleteOnRollback(target);
        return new StoredFile(fileName, kind, content.length, digest(content), key, at);
    }

    byte[] get(String storageKey) {
        try (InputStream in = cipher.decrypting(Files.newInputStream(path(storageKey)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String storageKey) {
        return configuration.dataFolder().resolve("files").resolve(storageKey);
    }

    private void deleteOnRollback(Path file) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare: the file is complete
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
