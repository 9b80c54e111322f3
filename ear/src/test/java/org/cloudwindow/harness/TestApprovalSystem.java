package org.cloudwindow.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small approval system of our own, where the product looks for the one of market regulation: it keeps what is handed
 * over, shows a page for it, and fails in the ways real ones do when a test says so.
 */
public final class TestApprovalSystem implements AutoCloseable {

    private final Map<String, JsonObject> applications = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile String refusal;
    private volatile boolean isBroken;

    public TestApprovalSystem() {
        try {
            server = HttpServer.create(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), TestWindow.get().approvalPort()),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/approval/applications", this::serve);
        server.createContext("/approval/page", exchange -> send(exchange, 200, "text/html", "<h1>审批系统</h1>"));
        server.start();
    }

    /** Refuses what comes from now on; null takes it again. */
    public void refuses(String reason) {
        refusal = reason;
    }

    public void breaks(boolean broken) {
        isBroken = broken;
    }

    /** Gives the case's application its number. */
    public void numbers(String caseNumber, String number) {
        numbers.put(caseNumber, number);
    }

    /** What was handed over of this case, or null. */
    public JsonObject application(String caseNumber) {
        return applications.get(caseNumber);
    }

    private void serve(HttpExchange exchange) throws IOException {
        if (isBroken) {
            send(exchange, 500, "text/plain", "out of order");
        } else if (exchange.getRequestMethod().equals("POST")) {
            take(exchange);
        } else {
            String path = exchange.getRequestURI().getPath();
            send(exchange, 200, "application/json", toJson(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        if (refusal != null) {
            String body =
                    Json.createObjectBuilder().add("reason", refusal).build().toString();
            send(exchange, 422, "application/json", body);
            return;
        }
        try (var reader = Json.createReader(exchange.getRequestBody())) {
            JsonObject application = reader.readObject();
            applications.put(application.getString("caseNumber"), application);
            send(exchange, 201, "application/json", toJson(application.getString("caseNumber")));
        }
    }

    private String toJson(String caseNumber) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("reference", caseNumber)
                .add("address", "http://127.0.0.1:" + server.getAddress().getPort() + "/approval/page/" + caseNumber)
                .add("state", "草稿");
        String number = numbers.get(caseNumber);
        return (number == null ? json : json.add("number", number).add("state", "已收件"))
                .build()
                .toString();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
