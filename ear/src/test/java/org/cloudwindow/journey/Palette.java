package org.cloudwindow.journey;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture of a screen with the 256 colours it has most of: nobody sees the difference, and it is a third in size. */
final class Palette {

    private static final int SIZE = 256;

    private final int[] colours;
    private final Map<Integer, Byte> nearest = new HashMap<>();

    private Palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        colours = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SIZE)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    static void write(byte[] png, Path file) {
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
            int width = full.getWidth();
            int height = full.getHeight();
            int[] pixels = full.getRGB(0, 0, width, height, null, 0, width);
            var palette = new Palette(pixels);
            byte[] places = new byte[pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                places[i] = palette.nearest.computeIfAbsent(pixels[i], palette::findNearest);
            }
            var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette.model());
            small.getRaster().setDataElements(0, 0, width, height, places);
            ImageIO.write(small, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexColorModel model() {
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private byte findNearest(int colour) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colour, colours[i]) < distance(colour, colours[best])) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
