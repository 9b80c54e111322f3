package org.cloudwindow.harness;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * REST as an integrator calls it. An instance is one caller: {@code api.staff("agent1")}, {@code api.citizen(name, number)}
 * or nobody. Paths are below {@code /api/v1} unless they begin with a slash; a body is a map, a list, a record or text.
 */
public final class Api {

    /** Made once: that takes longer than a request. */
    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String PASSWORD = "window-demo";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI base;
    private final Map<String, String> headers;

    Api(URI base) {
        this(base, Map.of());
    }

    private Api(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A member of staff with a session token. */
    public Api staff(String username) {
        Answer opened = post("staff-sessions", Map.of("username", username, "password", PASSWORD))
                .expect(201);
        return bearer(opened.text("token"));
    }

    /** A member of staff by HTTP Basic. */
    public Api basic(String username) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return with("Authorization", "Basic " + pair);
    }

    /** A natural person whose identity is proven. */
    public Api citizen(String name, String idNumber) {
        Answer opened = post("citizen-sessions", Map.of("name", name, "idNumber", idNumber))
                .expect(201);
        return bearer(opened.text("token"));
    }

    /** Person 1 to 300 of the demo register; each test takes people of its own. */
    public Api citizen(int index) {
        return citizen("市民%03d".formatted(index), idNumber(index));
    }

    /** A session that has proven nothing. */
    public Api stranger() {
        return bearer(post("citizen-sessions", Map.of()).expect(201).text("token"));
    }

    public Api bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    /** The token of this caller, for a page or a socket. */
    public String token() {
        return headers.getOrDefault("Authorization", "").replace("Bearer ", "");
    }

    /** The number of a person of the demo register, computed: no test carries one as text. */
    public static String idNumber(int index) {
        String first = "419901" + "19800101" + "%03d".formatted(index);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    public Answer get(String path) {
        return send(path, "GET", null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send(path, "POST", "application/json", json(body));
    }

    public Answer put(String path, Object body) {
        return send(path, "PUT", "application/json", json(body));
    }

    public Answer delete(String path) {
        return send(path, "DELETE", null, BodyPublishers.noBody());
    }

    public Answer send(String path, String method, String contentType, byte[] body) {
        return send(
                path, method, contentType, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    private Answer send(String path, String method, String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(
                        path.startsWith("/") ? base.resolve(path) : base.resolve("/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code multipart/form-data} with fields and one part {@code file}. */
    public Answer upload(String path, Map<String, String> fields, String fileName, String fileType, byte[] file) {
        return upload(path, fields, fileName, fileType, file.length, () -> new ByteArrayInputStream(file));
    }

    /** As the other, with a part that is read while it is sent: nothing large lies in memory. */
    public Answer upload(
            String path,
            Map<String, String> fields,
            String fileName,
            String fileType,
            long length,
            Supplier<InputStream> file) {
        String boundary = "window" + System.nanoTime();
        var out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + fileType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(out.toByteArray()),
                BodyPublishers.ofInputStream(file),
                BodyPublishers.ofByteArray(end));
        return send(
                path,
                "POST",
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.fromPublisher(body, out.size() + length + end.length));
    }

    private static byte[] json(Object body) {
        if (body == null) {
            return null;
        }
        String text = body instanceof String string ? string : JSON.toJson(body);
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
