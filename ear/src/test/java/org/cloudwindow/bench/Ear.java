package org.cloudwindow.bench;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.room.Wire;

/** A socket that hands on what it hears the moment it hears it. */
final class Ear implements WebSocket.Listener, AutoCloseable {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "bench socket");
        thread.setDaemon(true);
        return thread;
    });
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().executor(THREADS).build();

    private final Consumer<String> heard;
    private final StringBuilder part = new StringBuilder();
    private CompletableFuture<WebSocket> sent;
    private WebSocket socket;
    private volatile boolean closed;

    private Ear(Consumer<String> heard) {
        this.heard = heard;
    }

    /** The hints of staff. */
    static Ear live(Api staff, Consumer<String> heard) {
        return open("/ws/live?ticket=" + Wire.ticket(staff, null), heard);
    }

    /** The room of a call. */
    static Ear room(Api member, String call, Consumer<String> heard) {
        return open("/ws/room/" + call + "?ticket=" + Wire.ticket(member, call), heard);
    }

    private static Ear open(String path, Consumer<String> heard) {
        Ear ear = new Ear(heard);
        ear.socket = CLIENT.newWebSocketBuilder()
                .buildAsync(TestWindow.get().socket(path), ear)
                .join();
        ear.sent = CompletableFuture.completedFuture(ear.socket);
        return ear;
    }

    /** One message after the other: the client refuses a second one before the first is written. */
    synchronized void say(String type, String data) {
        String text = "{\"v\":1,\"type\":\"" + type + "\",\"data\":" + data + "}";
        sent = sent.thenCompose(before -> socket.sendText(text, true));
    }

    boolean isClosed() {
        return closed;
    }

    /** Text value of a member, wherever it stands; JSON is not read whole for the sake of one word. */
    static String value(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        return found.find() ? found.group(1) : null;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.accept(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = true;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed = true;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
