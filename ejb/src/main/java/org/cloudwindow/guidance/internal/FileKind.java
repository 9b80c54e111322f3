package org.cloudwindow.guidance.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a file really is. Its name and the browser's word count for nothing: an executable called {@code .pdf} is an
 * executable.
 */
public enum FileKind {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final String extension;
    private final int[] magic;

    FileKind(String mediaType, String extension, int... magic) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magic = magic;
    }

    /** The kind its first bytes tell, or nothing where it is none we take. */
    public static Optional<FileKind> sniff(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean fits(byte[] content) {
        for (int i = 0; i < magic.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Browsers show all the kinds we take by themselves; the method is for those who will add one they do not. */
    public boolean isPreviewable() {
        return true;
    }
}
