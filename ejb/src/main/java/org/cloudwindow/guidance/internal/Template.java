package org.cloudwindow.guidance.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of XHTML with {@code {{name}}} for a text, {@code {{#name}}…{{/name}}} for every row of a list or, with a text,
 * where there is one, and {@code {{^name}}…{{/name}}} where there is none. What is filled in is escaped: text that people
 * typed stays text.
 */
final class Template {

    private static final Pattern BLOCK = Pattern.compile("\\{\\{([#^])(\\w+)}}(.*?)\\{\\{/\\2}}", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template load(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fill(Map<String, ?> values) {
        return fill(text, values);
    }

    private static String fill(String text, Map<String, ?> values) {
        String blocksDone = BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(block(block, values)));
        return VALUE.matcher(blocksDone).replaceAll(value -> {
            Object found = values.get(value.group(1));
            return Matcher.quoteReplacement(found == null ? "" : escape(found.toString()));
        });
    }

    private static String block(MatchResult block, Map<String, ?> values) {
        Object value = values.get(block.group(2));
        boolean present = value != null && !"".equals(value) && !List.of().equals(value);
        if (block.group(1).equals("^")) {
            return present ? "" : fill(block.group(3), values);
        }
        if (!present) {
            return "";
        }
        if (value instanceof List<?> rows) {
            StringBuilder all = new StringBuilder();
            for (Object row : rows) {
                @SuppressWarnings("unchecked")
                Map<String, ?> columns = (Map<String, ?>) row;
                all.append(fill(block.group(3), columns));
            }
            return all.toString();
        }
        return fill(block.group(3), values);
    }

    /** Characters that XML 1.0 does not know are left out; a pasted control character must not stop a notice. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '{' -> escaped.append("&#123;");
                case '\n' -> escaped.append("<br/>");
                default -> {
                    if (point >= 0x20 && point != 0xFFFE && point != 0xFFFF && !Character.isSurrogate((char) point)
                            || point > 0xFFFF) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
