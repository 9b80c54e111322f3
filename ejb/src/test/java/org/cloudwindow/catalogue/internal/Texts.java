package org.cloudwindow.catalogue.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Chinese sentences of a document, wherever they stand in it. */
final class Texts {

    private Texts() {}

    static Set<String> sentences(String json) {
        Set<String> sentences = new TreeSet<>();
        JsonObject document = Json.createReader(new StringReader(json)).readObject();
        texts(document)
                .flatMap(text -> Arrays.stream(text.split("[。；！？\\n]")))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 3 && sentence.matches(".*\\p{IsHan}.*"))
                .forEach(sentences::add);
        return sentences;
    }

    /** How much of the shorter one's sentences the other has too, 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / Math.min(one.size(), other.size());
    }

    private static Stream<String> texts(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.values().stream().flatMap(Texts::texts);
        } else if (value instanceof JsonArray array) {
            return array.stream().flatMap(Texts::texts);
        }
        return value instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty();
    }
}
