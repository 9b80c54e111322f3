package org.cloudwindow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the environment asks for: {@code CLOUDWINDOW_DEMO}, or the system property {@code cloudwindow.demo}, which wins.
 */
@ApplicationScoped
public class Configuration {

    /** Whether demo accounts and data are loaded; never by default. */
    public boolean isDemo() {
        return find("DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Where files are kept. */
    public Path dataFolder() {
        return Path.of(find("DATA").orElse(".data")).toAbsolutePath().normalize();
    }

    /** The address under which people reach the product, without a slash at its end; empty: the one they used. */
    public Optional<String> publicUrl() {
        return find("PUBLIC_URL").map(url -> url.replaceAll("/+$", ""));
    }

    /** The file with the encryption keys; in demo mode one is made in the data folder. */
    public Optional<Path> keyFile() {
        return find("KEY_FILE").map(Path::of);
    }

    /** Addresses of the relay for calls that cannot go from browser to browser. */
    public List<String> turnUrls() {
        return find("TURN_URLS").stream()
                .flatMap(urls -> Arrays.stream(urls.split("[,; ]+")))
                .filter(url -> !url.isEmpty())
                .toList();
    }

    /** Secret shared with the relay; whoever knows it can relay for free. */
    public Optional<String> turnSecret() {
        return find("TURN_SECRET");
    }

    /** Whether calls go through the relay alone. */
    public boolean isTurnOnly() {
        return find("TURN_ONLY").map(Boolean::parseBoolean).orElse(false);
    }

    /** Where messages to telephones and mail addresses are handed over; until it is set they wait in the outbox. */
    public Optional<String> messageUrl() {
        return find("MESSAGE_URL");
    }

    public Optional<String> messageToken() {
        return find("MESSAGE_TOKEN");
    }

    /** Base addresses of approval systems, by item code or department group ({@code deptMarket=http://… 0001…=http://…}). */
    public Map<String, String> approvalSystems() {
        return find("APPROVAL_SYSTEMS").stream()
                .flatMap(systems -> Arrays.stream(systems.split("[,; ]+")))
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2 && entry[1].matches("https?://.+"))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (first, second) -> second));
    }

    /** A duration of ISO-8601 that a site may set otherwise, such as {@code CLOUDWINDOW_SESSION_TIMEOUT=PT20M}. */
    public Duration duration(String name, Duration fallback) {
        return find(name).map(Duration::parse).orElse(fallback);
    }

    private static Optional<String> find(String name) {
        String property = System.getProperty("cloudwindow." + name.toLowerCase().replace('_', '.'));
        String value = property == null ? System.getenv("CLOUDWINDOW_" + name) : property;
        return Optional.ofNullable(value).map(String::trim).filter(text -> !text.isEmpty());
    }
}
