package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.guidance.ApprovalSystem;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.shared.Json;

/**
 * Approval systems that speak JSON over HTTP: {@code POST {base}/applications} takes an application (201 with
 * {@code reference}, {@code address}, {@code number}, {@code state}; 4xx refuses with {@code reason}), and
 * {@code GET {base}/applications/{reference}} tells how it stands. Which item or department has which is
 * {@code CLOUDWINDOW_APPROVAL_SYSTEMS}, such as {@code deptMarket=http://10.0.0.5/approval 000125001000=http://…}.
 */
@ApplicationScoped
public class HttpApprovalSystem implements ApprovalSystem {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    private final Configuration configuration;
    private final Duration toAnswer;

    protected HttpApprovalSystem() {
        this(null);
    }

    @Inject
    public HttpApprovalSystem(Configuration configuration) {
        this(configuration, TO_ANSWER);
    }

    HttpApprovalSystem(Configuration configuration, Duration toAnswer) {
        this.configuration = configuration;
        this.toAnswer = toAnswer;
    }

    @Override
    public Optional<String> findName(String itemCode, String department) {
        return base(itemCode, department).map(base -> URI.create(base).getAuthority());
    }

    private Optional<String> base(String itemCode, String department) {
        Map<String, String> systems = configuration.approvalSystems();
        return Optional.ofNullable(systems.getOrDefault(itemCode, systems.get(department)))
                .map(base -> base.replaceAll("/+$", ""));
    }

    @Override
    public Answer handOver(Application application) throws Away {
        String base = base(application.itemCode(), application.department())
                .orElseThrow(() -> new Away("no approval system is connected"));
        return ask(request(base + "/applications")
                .header("Content-Type", "application/json")
                // the same case handed over again is the same application
                .header("Idempotency-Key", application.caseNumber())
                .POST(HttpRequest.BodyPublishers.ofString(toJson(application), StandardCharsets.UTF_8)));
    }

    @Override
    public Answer find(String itemCode, String department, String reference) throws Away {
        String base = base(itemCode, department).orElseThrow(() -> new Away("no approval system is connected"));
        return ask(request(base + "/applications/" + URLEncoder.encode(reference, StandardCharsets.UTF_8))
                .GET());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(toAnswer).header("Accept", "application/json");
    }

    private Answer ask(HttpRequest.Builder request) throws Away {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return read(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new Away(String.valueOf(failure.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Away("stopped");
        }
    }

    static Answer read(int status, String body) throws Away {
        if (status >= 500 || status == 408 || status == 429) {
            throw new Away("HTTP " + status);
        }
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            if (status >= 400) {
                return Answer.refused(text(json, "reason").orElse("HTTP " + status));
            }
            String reference = text(json, "reference").orElseThrow(() -> new Away("no reference in the answer"));
            return new Answer(
                    null,
                    reference,
                    text(json, "address")
                            .filter(address -> address.matches("https?://.{1,480}"))
                            .orElse(null),
                    text(json, "number").orElse(null),
                    text(json, "state").orElse(null));
        } catch (JsonException unreadable) {
            if (status >= 400) {
                return Answer.refused("HTTP " + status);
            }
            throw new Away("unreadable answer");
        }
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name)
                ? Optional.of(json.getString(name, "").strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static String toJson(Application application) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "caseNumber", application.caseNumber());
        put(json, "itemCode", application.itemCode());
        put(json, "itemName", application.itemName());
        put(json, "department", application.department());
        put(json, "situation", application.situation());
        put(json, "applicantName", application.applicantName());
        put(json, "idNumber", application.idNumber());
        put(json, "organization", application.organization());
        put(json, "creditCode", application.creditCode());
        return json.build().toString();
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
