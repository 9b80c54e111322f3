package org.cloudwindow.room;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** A socket as a page opens it; keeps everything it hears. */
public final class Wire implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonObject> heard = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private WebSocket socket;
    private long seq;

    private Wire() {}

    /** The room of a call, for one of its members. */
    public static Wire room(TestWindow window, Api member, String call) {
        return open(window, "/ws/room/" + call + "?ticket=" + ticket(member, call), null);
    }

    /** The hints of staff. */
    public static Wire live(TestWindow window, Api staff) {
        return open(window, "/ws/live?ticket=" + ticket(staff, null), null);
    }

    public static String ticket(Api caller, String call) {
        return caller.post("socket-tickets", call == null ? Map.of() : Map.of("callId", call))
                .expect(201)
                .text("ticket");
    }

    public static Wire open(TestWindow window, String path, String origin) {
        Wire wire = new Wire();
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(30));
        if (origin != null) {
            builder.header("Origin", origin);
        }
        wire.socket = builder.buildAsync(window.socket(path), wire).join();
        return wire;
    }

    public Wire say(String type, Map<String, Object> data) {
        return say(++seq, type, data);
    }

    public Wire say(long number, String type, Map<String, Object> data) {
        seq = Math.max(seq, number);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("v", 1)
                .add("type", type)
                .add("seq", number)
                .add("data", Json.createObjectBuilder(data));
        socket.sendText(json.build().toString(), true).join();
        return this;
    }

    public Wire raw(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** The first message that fits; waits for it. */
    public JsonObject await(Predicate<JsonObject> fits) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> all(fits).stream().findFirst().orElse(null), message -> message != null);
    }

    public JsonObject await(String type) {
        return await(message -> type.equals(message.getString("type", null)));
    }

    public JsonObject awaitHint(String topic, String kind) {
        return await(message -> {
            JsonObject hint = message.containsKey("topic") ? message : message.getJsonObject("data");
            return hint != null
                    && topic.equals(hint.getString("topic", null))
                    && kind.equals(hint.getString("kind", null));
        });
    }

    public List<JsonObject> all(Predicate<JsonObject> fits) {
        synchronized (heard) {
            return heard.stream().filter(fits).toList();
        }
    }

    public List<JsonObject> all(String type) {
        return all(message -> type.equals(message.getString("type", null)));
    }

    /** The code with which the server closed. */
    public int awaitClosed() {
        try {
            return closed.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the socket was not closed", e);
        }
    }

    /** As when the power fails: nothing is said. */
    public void abort() {
        socket.abort();
    }

    @Override
    public void close() {
        // the other side may be closing at this very moment, and the answer to that is sent by itself
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(gone -> null)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try (var reader = Json.createReader(new StringReader(part.toString()))) {
                synchronized (heard) {
                    heard.add(reader.readObject());
                }
            }
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }
}
