package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cloudwindow.shared.Configuration;
import org.cloudwindow.shared.Json;

/**
 * The relay for calls that cannot go from browser to browser, with credentials that the relay can check by itself and
 * that soon expire; a call under way keeps what it has. Without a configured relay there is none.
 */
@ApplicationScoped
public class IceServers {

    static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** @param participant whom the credentials name, such as a participant of a room */
    public JsonArray of(String participant) {
        List<String> urls = configuration.turnUrls();
        if (urls.isEmpty() || configuration.turnSecret().isEmpty()) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        String username = expiry().getEpochSecond() + ":" + participant;
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("urls", Json.createArrayBuilder(urls))
                        .add("username", username)
                        .add(
                                "credential",
                                credential(username, configuration.turnSecret().get())))
                .build();
    }

    /** Whether browsers shall use the relay and nothing else: where networks let nothing pass directly, and to try it. */
    boolean isRelayOnly() {
        return configuration.isTurnOnly() && !configuration.turnUrls().isEmpty();
    }

    Instant expiry() {
        return clock.instant().plus(LIFE);
    }

    static String credential(String username, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
