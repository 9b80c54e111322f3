package org.cloudwindow.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The running application server with the EAR in it: a child process in a session of its own. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Settings settings;
    private final ServerHome home;
    private final Progress progress;
    private Process process;

    Server(Settings settings, ServerHome home, Progress progress) {
        this.settings = settings;
        this.home = home;
        this.progress = progress;
    }

    void start(Path ear, Map<String, String> database, Children children) throws IOException {
        deploy(ear);
        Files.createDirectories(settings.logs());
        Path console = settings.logs().resolve("console.log");
        var builder = new ProcessBuilder(command())
                .directory(home.instance().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(settings.environment());
        builder.environment().putAll(database);
        builder.environment().put("CLOUDWINDOW_DATA", settings.data().toString());
        builder.environment().put("CLOUDWINDOW_PORT_OFFSET", String.valueOf(settings.offset()));
        builder.environment().putIfAbsent("CLOUDWINDOW_DEMO", "true");
        process = builder.start();
        children.remember("server", process.toHandle());
    }

    /** Returns when the product answers. */
    void awaitReady() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        Path deployments = home.instance().resolve("deployments");
        boolean deployed = false;
        while (Instant.now().isBefore(limit)) {
            if (!process.isAlive()) {
                throw new Trouble("The server ended while starting; the end of its log:\n" + lastLog());
            }
            Path failed = deployments.resolve("cloud-window.ear.failed");
            if (Files.exists(failed)) {
                throw new Trouble("The application does not start (the whole story is in " + settings.logs()
                        + "/server.log):\n" + Files.readString(failed).replace("\\", ""));
            }
            if (!deployed && Files.exists(deployments.resolve("cloud-window.ear.deployed"))) {
                deployed = true;
                progress.say("deployed; waiting until it is ready to serve");
            }
            if (deployed && answers()) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new Trouble("The application is not ready after " + PATIENCE.toMinutes()
                + " minutes; the end of its log:\n" + lastLog());
    }

    /** @return the exit value once the server has ended */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "api/v1/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<Void> response = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding());
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void deploy(Path ear) throws IOException {
        Path deployments = home.instance().resolve("deployments");
        Files.createDirectories(deployments);
        for (String mark : List.of("deployed", "failed", "isdeploying", "pending", "undeployed")) {
            Files.deleteIfExists(deployments.resolve("cloud-window.ear." + mark));
        }
        Path target = deployments.resolve("cloud-window.ear");
        if (Files.exists(target)
                && Files.size(target) == Files.size(ear)
                && Files.getLastModifiedTime(target).equals(Files.getLastModifiedTime(ear))) {
            Files.writeString(deployments.resolve("cloud-window.ear.dodeploy"), "");
            return;
        }
        Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(deployments.resolve("cloud-window.ear.dodeploy"), "");
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        // A session of its own: Ctrl-C reaches the launcher alone, which then stops things in order.
        command.add("setsid");
        command.add(java());
        command.addAll(List.of(
                "-D[cloud window]",
                "-Xms256m",
                "-Xmx" + Settings.orElse(settings.environment(), "CLOUDWINDOW_MEMORY", "1g"),
                "-XX:MaxMetaspaceSize=512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        for (String open : List.of(
                "java.base/java.lang",
                "java.base/java.lang.invoke",
                "java.base/java.lang.reflect",
                "java.base/java.io",
                "java.base/java.net",
                "java.base/java.security",
                "java.base/java.util",
                "java.base/java.util.concurrent",
                "java.management/javax.management",
                "java.naming/javax.naming")) {
            command.add("--add-opens=" + open + "=ALL-UNNAMED");
        }
        for (String export : List.of(
                "java.naming/com.sun.jndi.ldap",
                "java.naming/com.sun.jndi.url.ldap",
                "java.naming/com.sun.jndi.url.ldaps",
                "jdk.naming.dns/com.sun.jndi.dns")) {
            command.add("--add-exports=" + export + "=ALL-UNNAMED");
        }
        Path base = home.instance();
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + settings.logs().resolve("boot.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                home.folder().resolve("jboss-modules.jar").toString(),
                "-mp",
                home.folder().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home.folder(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + settings.logs(),
                "-Djboss.socket.binding.port-offset=" + settings.offset(),
                "-Djboss.bind.address=" + settings.bind().get(0),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.node.name=" + settings.node(),
                "-Djboss.tx.node.id=" + settings.node()));
        if (settings.bind().size() > 1 && Settings.exists(settings.bind().get(1))) {
            command.add("-Dcloudwindow.bind.second=" + settings.bind().get(1));
            command.add("-Dcloudwindow.bind.second.enabled=true");
        }
        command.add("--server-config=standalone-full.xml");
        return command;
    }

    private String lastLog() throws IOException {
        Path log = settings.logs().resolve("server.log");
        return lastLines(Files.exists(log) ? log : settings.logs().resolve("console.log"), 25);
    }

    static String lastLines(Path file, int count) throws IOException {
        List<String> lines = Files.readAllLines(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }

    /** The Java that runs the launcher runs the server. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
