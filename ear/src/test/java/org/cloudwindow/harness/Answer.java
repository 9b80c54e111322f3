package org.cloudwindow.harness;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What REST answered. Paths into the JSON are written with dots: {@code answer.text("rows.0.code")}; what is not there is
 * null, so that a test says what it expects and not what it fears.
 */
public record Answer(int status, HttpResponse<byte[]> response) {

    private static final int LINES_OF_AN_INCIDENT = 60;

    /** Looked for once: {@code Json.createReader} looks for it at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The answer itself, or the test's failure with everything that was answered. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError(response.request().method() + " " + response.uri() + " answered " + status
                    + " and not " + expected + ": " + body() + logOfTheIncident());
        }
        return this;
    }

    /** What the server wrote down about an answer of 500 that names an incident. */
    private String logOfTheIncident() {
        String type = header("Content-Type");
        String incident =
                status == 500 && type != null && type.startsWith("application/problem+json") ? text("incident") : null;
        if (incident == null) {
            return "";
        }
        try (Stream<String> log =
                Files.lines(TestWindow.get().logFolder().resolve("server.log"), StandardCharsets.ISO_8859_1)) {
            return log.dropWhile(line -> !line.contains(incident))
                    .limit(LINES_OF_AN_INCIDENT)
                    .collect(Collectors.joining("\n", "\n", ""));
        } catch (IOException noLog) {
            return "\n" + noLog;
        }
    }

    public Answer expect(int expected, String code) {
        expect(expected);
        if (!code.equals(text("code"))) {
            throw new AssertionError(
                    response.uri() + " answered code " + text("code") + " and not " + code + ": " + body());
        }
        return this;
    }

    public JsonValue json() {
        try (var reader = JSON.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.readValue();
        }
    }

    public JsonObject object() {
        return json().asJsonObject();
    }

    public String text(String path) {
        JsonValue value = at(path);
        return value == null ? null : value instanceof JsonString string ? string.getString() : value.toString();
    }

    public Integer number(String path) {
        return at(path) instanceof JsonNumber number ? number.intValue() : null;
    }

    public boolean isTrue(String path) {
        return JsonValue.TRUE.equals(at(path));
    }

    public List<JsonObject> objects(String path) {
        return at(path) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    public List<String> texts(String path) {
        return at(path) instanceof JsonArray array
                ? array.stream()
                        .map(value -> value instanceof JsonString string ? string.getString() : value.toString())
                        .toList()
                : List.of();
    }

    /** @return null where there is nothing, or JSON's null */
    public JsonValue at(String path) {
        JsonValue value = json();
        for (String step : path.split("\\.")) {
            value = value instanceof JsonObject object
                    ? object.get(step)
                    : value instanceof JsonArray array && Integer.parseInt(step) < array.size()
                            ? array.get(Integer.parseInt(step))
                            : null;
        }
        return JsonValue.NULL.equals(value) ? null : value;
    }
}
