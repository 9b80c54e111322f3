package org.cloudwindow.guidance.internal;

import java.time.Instant;

/** A file as the vault keeps it; {@code digest} is the SHA-256 of its plain content. */
record StoredFile(String fileName, FileKind kind, long size, String digest, String storageKey, Instant storedAt) {}
