package org.cloudwindow.shared;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operator has set for this installation: the {@code CLOUDWINDOW_…} variables of the environment. A system
 * property of the same name stands in where no environment reaches, as in tests.
 */
public final class Settings {

    private Settings() {}

    public static Optional<String> find(String name) {
        String set = System.getenv(name);
        return Optional.ofNullable(set == null ? System.getProperty(name) : set)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Whether this is a demonstration, with invented accounts and people. */
    public static boolean isDemo() {
        return find("CLOUDWINDOW_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Where database, files, keys and logs of this installation are. */
    public static Path dataFolder() {
        return Path.of(find("CLOUDWINDOW_DATA").orElse(".data"))
                .toAbsolutePath()
                .normalize();
    }
}
