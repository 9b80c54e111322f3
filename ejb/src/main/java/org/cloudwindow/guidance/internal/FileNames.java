package org.cloudwindow.guidance.internal;

import java.text.Normalizer;

/** Makes a name that came from outside safe to show, to log nowhere and to offer for download. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of the path, without control and reserved characters, ending as its kind demands. */
    static String clean(String name, FileKind kind) {
        String text = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        text = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        text = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\"'<>|:*?;&%$#`{}\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip();
        int dot = text.lastIndexOf('.');
        String stem = (dot > 0 ? text.substring(0, dot) : text).replaceAll("^\\.+", "");
        if (stem.isBlank()) {
            stem = "file";
        }
        if (stem.length() > LONGEST) {
            stem = stem.substring(
                    0, stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length()))));
        }
        return stem + "." + kind.extension();
    }
}
