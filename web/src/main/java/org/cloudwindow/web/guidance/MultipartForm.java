package org.cloudwindow.web.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cloudwindow.shared.RuleBroken;

/**
 * A body of {@code multipart/form-data}, read into memory and nowhere else: the container's own reader lays larger parts
 * down in a temporary folder, unencrypted.
 */
final class MultipartForm {

    private static final int MOST_PARTS = 10;
    private static final int LONGEST_HEAD = 8 * 1024;
    private static final int ENVELOPE = 64 * 1024;
    private static final long DRAINED = 1024L * 1024 * 1024;
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)[;\\s]filename=\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern FILE_NAME_UTF8 = Pattern.compile("(?i)[;\\s]filename\\*=UTF-8''([^;\\s]+)");
    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<Part> parts = new ArrayList<>();

    /** One field; {@code fileName} is null where it is no file. */
    record Part(String name, String fileName, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private MultipartForm() {}

    /**
     * @param largest bytes of the largest file
     * @throws RuleBroken 413 above it, after reading on so that the answer gets through; 400 where it is no such body
     */
    static MultipartForm read(String contentType, InputStream in, int largest) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw malformed();
        }
        byte[] body = in.readNBytes(largest + ENVELOPE);
        if (body.length == largest + ENVELOPE) {
            drain(in);
            throw RuleBroken.of(RuleBroken.Kind.TOO_LARGE, "TOO_LARGE");
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        MultipartForm form = new MultipartForm();
        form.parse(body, mark);
        return form;
    }

    /**
     * Refuses what announces itself as too large without keeping any of it; read to its end all the same, since a browser
     * that is still sending would not hear the answer.
     */
    static void refuseAbove(int largest, long announced, InputStream in) throws IOException {
        if (announced > largest + ENVELOPE) {
            drain(in);
            throw RuleBroken.of(RuleBroken.Kind.TOO_LARGE, "TOO_LARGE");
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] chunk = new byte[ENVELOPE];
        long read = 0;
        for (int got = in.read(chunk); got > 0 && read < DRAINED; got = in.read(chunk)) {
            read += got;
        }
    }

    private void parse(byte[] body, String mark) {
        byte[] first = ("--" + mark).getBytes(StandardCharsets.US_ASCII);
        byte[] next = ("\r\n--" + mark).getBytes(StandardCharsets.US_ASCII);
        int at = indexOf(body, first, 0);
        if (at < 0) {
            throw malformed();
        }
        at += first.length;
        while (at + 2 <= body.length && !(body[at] == '-' && body[at + 1] == '-')) {
            int headEnd = indexOf(body, HEAD_END, at);
            int end = headEnd < 0 ? -1 : indexOf(body, next, headEnd + HEAD_END.length - 2);
            if (end < 0 || parts.size() == MOST_PARTS || headEnd - at > LONGEST_HEAD) {
                throw malformed();
            }
            String head = new String(body, at, headEnd - at, StandardCharsets.UTF_8);
            int from = Math.min(headEnd + HEAD_END.length, end);
            parts.add(part(head, Arrays.copyOfRange(body, from, end)));
            at = end + next.length;
        }
    }

    private static Part part(String head, byte[] content) {
        Matcher name = NAME.matcher(head);
        Matcher utf8 = FILE_NAME_UTF8.matcher(head);
        Matcher plain = FILE_NAME.matcher(head);
        String fileName = null;
        if (utf8.find()) {
            fileName = decode(utf8.group(1));
        } else if (plain.find()) {
            fileName = plain.group(1).replace("%22", "\"");
        }
        return new Part(name.find() ? name.group(1) : "", fileName, content);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        search:
        for (int i = from; i <= body.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (body[i + j] != wanted[j]) {
                    continue search;
                }
            }
            return i;
        }
        return -1;
    }

    Optional<Part> find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    private static RuleBroken malformed() {
        return RuleBroken.of(RuleBroken.Kind.MALFORMED, "MALFORMED");
    }
}
