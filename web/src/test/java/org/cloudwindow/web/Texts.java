package org.cloudwindow.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** A message bundle as it lies in the sources. */
final class Texts {

    private final Properties texts = new Properties();
    private final List<String> doubles = new ArrayList<>();

    static Texts read(String language) throws IOException {
        Path file = Path.of("src/main/resources/org/cloudwindow/web/i18n/messages_" + language + ".properties");
        var result = new Texts();
        String content = Files.readString(file, StandardCharsets.UTF_8);
        result.texts.load(new StringReader(content));
        Set<String> seen = new HashSet<>();
        for (String line : content.replaceAll("\\\\\n", "").split("\n")) {
            String trimmed = line.trim();
            int end = trimmed.indexOf('=');
            if (end > 0
                    && !trimmed.startsWith("#")
                    && !seen.add(trimmed.substring(0, end).trim())) {
                result.doubles.add(trimmed);
            }
        }
        return result;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String get(String key) {
        return texts.getProperty(key);
    }

    List<String> doubles() {
        return doubles;
    }
}
