package org.cloudwindow.guidance;

import java.time.Instant;
import java.util.List;

/**
 * A material the situation asks for, with what was handed in for it and what is checked on it.
 *
 * @param missing required and without a file: counts as failed
 * @param files the file in force first, superseded ones after it
 */
public record MaterialView(
        String code,
        String name,
        String materialClass,
        String necessity,
        String form,
        int copies,
        String source,
        List<String> because,
        boolean missing,
        List<PointView> reviewPoints,
        List<FileView> files) {

    /** A review point; {@code kind} {@code GENERAL} by the class of the material or {@code SPECIFIC} to the item. */
    public record PointView(
            String code, String text, String kind, String result, String remark, String reviewer, Instant reviewedAt) {}

    /** A file handed in; {@code previewable} where a browser shows it by itself. */
    public record FileView(
            long id,
            String materialCode,
            String fileName,
            String mediaType,
            long size,
            String digest,
            String origin,
            int round,
            Instant addedAt,
            boolean superseded,
            boolean previewable) {}
}
