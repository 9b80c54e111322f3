package org.cloudwindow.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the browser of the tests is: {@code -Dchromium=}, else the system's, else the one {@code ./window test} has
 * fetched from npm. None of them is a failure and never a skip.
 */
record ChromiumFinder(Path program, Map<String, String> environment) {

    static ChromiumFinder find(Path home) {
        String named = System.getProperty("chromium", "");
        if (!named.isBlank()) {
            return new ChromiumFinder(Path.of(named), System.getenv());
        }
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new ChromiumFinder(program, System.getenv()))
                .orElseGet(() -> fetched(home.resolve("ear/target/chromium")));
    }

    private static ChromiumFinder fetched(Path folder) {
        Path program = folder.resolve("chromium");
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(
                    "No browser: run the tests with ./window test, which fetches one, or name one with -Dchromium=.");
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
        environment.put("FONTCONFIG_PATH", folder.resolve("fonts").toString());
        return new ChromiumFinder(program, environment);
    }
}
