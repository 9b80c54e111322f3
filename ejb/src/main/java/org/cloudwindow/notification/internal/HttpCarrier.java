package org.cloudwindow.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.notification.MessageCarrier;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.shared.Json;

/**
 * Hands messages to the gateway at {@code CLOUDWINDOW_MESSAGE_URL}: {@code POST {id,template,to,facts}}, any 2xx means
 * taken. {@code CLOUDWINDOW_MESSAGE_TOKEN} goes along as a bearer.
 */
@ApplicationScoped
public class HttpCarrier implements MessageCarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    private Configuration configuration;

    protected HttpCarrier() {}

    HttpCarrier(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public boolean isThere() {
        return configuration.messageUrl().isPresent();
    }

    @Override
    public void carry(long id, String kind, String contact, Map<String, String> facts) throws IOException {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        facts.forEach(filled::add);
        String body = Json.createObjectBuilder()
                .add("id", id)
                .add("template", kind)
                .add("to", contact)
                .add("facts", filled)
                .build()
                .toString();
        URI gateway = URI.create(configuration.messageUrl().orElseThrow());
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Optional<String> token = configuration.messageToken();
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        send(request.build());
    }

    private void send(HttpRequest request) throws IOException {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("the gateway answered " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
