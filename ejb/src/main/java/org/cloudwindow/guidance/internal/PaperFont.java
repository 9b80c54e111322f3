package org.cloudwindow.guidance.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of the papers' font, as it is printed with.
 *
 * <p>The font draws the Kangxi radical U+2F00 and the character U+4E00 with one glyph, and a printed glyph is read back
 * as the lowest character it stands for: copied from the PDF, 一 would no longer be found by who searches for 一. So the
 * radicals are taken out of the font's character map before it is used.
 */
final class PaperFont {

    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;
    private static final int TABLE_ENTRY = 16;
    private static final int MAP_ENTRY = 8;
    private static final int GROUP = 12;

    private final byte[] font;

    PaperFont(String file) {
        try (InputStream in = PaperFont.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing from the build.");
            }
            font = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dropRadicals(ByteBuffer.wrap(font));
    }

    TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    private static void dropRadicals(ByteBuffer file) {
        int maps = findTable(file, "cmap");
        for (int i = 0; i < file.getShort(maps + 2); i++) {
            int map = maps + file.getInt(maps + 4 + i * MAP_ENTRY + 4);
            if (file.getShort(map) == 12) {
                dropRadicals(file, map);
            }
        }
    }

    private static int findTable(ByteBuffer file, String name) {
        byte[] tag = new byte[4];
        for (int i = 0; i < file.getShort(4); i++) {
            int entry = 12 + i * TABLE_ENTRY;
            file.get(entry, tag);
            if (name.equals(new String(tag, StandardCharsets.US_ASCII))) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font has no table " + name + ".");
    }

    /** A map of format 12 is a sorted list of groups: those of the radicals are left out and the rest moves up. */
    private static void dropRadicals(ByteBuffer file, int map) {
        int groups = file.getInt(map + 12);
        int kept = 0;
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + i * GROUP;
            if (file.getInt(group) >= FIRST_RADICAL && file.getInt(group + 4) <= LAST_RADICAL) {
                continue;
            }
            int target = map + 16 + kept++ * GROUP;
            for (int part = 0; part < GROUP; part += 4) {
                file.putInt(target + part, file.getInt(group + part));
            }
        }
        file.putInt(map + 12, kept);
    }
}
