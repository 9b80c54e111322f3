package org.cloudwindow.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The application server on disk, under {@code .server}: unpacked once, configured once for each state of the scripts,
 * with a working folder for each instance. Everything in it can be deleted; nothing of it has to be kept.
 */
final class ServerHome {

    private static final String CONFIGURATION = "standalone-full.xml";

    private final Settings settings;
    private final Progress progress;
    private final Path parts;
    private final Path root;
    private final Path scripts;

    ServerHome(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.scripts = settings.home().resolve("wildfly-config");
        this.parts = scripts.resolve("target/parts");
        this.root = settings.home().resolve(".server");
    }

    Path folder() {
        return root.resolve("wildfly");
    }

    Path mariadb() {
        return root.resolve("mariadb");
    }

    Path instance() {
        return root.resolve(settings.instance());
    }

    /** Has everything in place when it returns; two instances that start together take turns. */
    void prepare() throws IOException {
        Files.createDirectories(root);
        try (FileChannel lock =
                        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            unpack();
            String state = addModules();
            configure(state);
            fillInstance(state);
        }
    }

    private void unpack() throws IOException {
        Path zip;
        try (Stream<Path> files = Files.list(parts)) {
            zip = files.filter(f -> f.getFileName().toString().startsWith("wildfly-dist"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new Trouble("The server is missing in " + parts + "; build again."));
        }
        String version = zip.getFileName().toString().replaceAll("wildfly-dist-(.*)\\.zip", "$1");
        Path mark = folder().resolve(".complete");
        if (Files.exists(mark) && Files.readString(mark).equals(version)) {
            return;
        }
        progress.say("unpacking WildFly " + version);
        Folders.delete(folder());
        Folders.unzip(zip, folder(), "wildfly-" + version + "/");
        Files.writeString(mark, version);
    }

    /** @return fingerprint of everything the configured state depends on */
    private String addModules() throws IOException {
        List<Path> sources = new ArrayList<>(Folders.list(scripts.resolve("modules")));
        sources.addAll(Folders.list(scripts.resolve("cli")));
        sources.add(scripts.resolve("check.cli"));
        for (String jar : List.of("eclipselink.jar", "jipijapa-eclipselink.jar", "mariadb-java-client.jar")) {
            sources.add(parts.resolve(jar));
        }
        String state =
                Folders.fingerprint(sources, settings.overlays() + Files.readString(folder().resolve(".complete")));
        if (!Files.exists(base(state))) {
            Path modules = folder().resolve("modules");
            Folders.copy(scripts.resolve("modules"), modules);
            put("eclipselink.jar", modules.resolve("org/eclipse/persistence/main"));
            put("jipijapa-eclipselink.jar", modules.resolve("org/eclipse/persistence/main"));
            put("mariadb-java-client.jar", modules.resolve("org/mariadb/main"));
        }
        return state;
    }

    private void put(String jar, Path folder) throws IOException {
        Files.copy(parts.resolve(jar), folder.resolve(jar), StandardCopyOption.REPLACE_EXISTING);
    }

    private void configure(String state) throws IOException {
        if (Files.exists(base(state))) {
            return;
        }
        progress.say("configuring the server with the scripts of wildfly-config");
        Path work = root.resolve("base-in-work");
        Folders.delete(work);
        Folders.copy(folder().resolve("standalone"), work);
        run(work, script());
        Folders.delete(work.resolve("log"));
        Folders.delete(work.resolve("data"));
        Folders.delete(work.resolve("tmp"));
        Folders.delete(work.resolve("configuration/standalone_xml_history"));
        try (Stream<Path> old = Files.list(root)) {
            for (Path path : old.filter(p -> p.getFileName().toString().matches("base-[0-9a-f]+"))
                    .toList()) {
                Folders.delete(path);
            }
        }
        Files.move(work, base(state));
    }

    private List<String> script() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --server-config=" + CONFIGURATION + " --std-out=echo");
        List<Path> files;
        try (Stream<Path> all = Files.list(scripts.resolve("cli"))) {
            files = new ArrayList<>(all.filter(f -> f.getFileName().toString().matches("\\d.*\\.cli"))
                    .sorted()
                    .toList());
        }
        for (String overlay : settings.overlays()) {
            Path file = scripts.resolve("cli").resolve(overlay + ".cli");
            if (!Files.exists(file)) {
                throw new Trouble("CLOUDWINDOW_OVERLAYS names \"" + overlay + "\"; there is no " + file + ".");
            }
            files.add(file);
        }
        for (Path file : files) {
            lines.addAll(Files.readAllLines(file));
        }
        lines.addAll(Files.readAllLines(scripts.resolve("check.cli")));
        lines.add("stop-embedded-server");
        return lines;
    }

    private void run(Path base, List<String> script) throws IOException {
        Path file = root.resolve("configure.cli");
        Path log = root.resolve("configure.log");
        Files.write(file, script);
        var builder = new ProcessBuilder(
                        Server.java(),
                        "-Xmx512m",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.cli.config=" + folder().resolve("bin/jboss-cli.xml"),
                        "-Dlogging.configuration=file:" + folder().resolve("bin/jboss-cli-logging.properties"),
                        "--add-modules=java.se",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-jar",
                        folder().resolve("jboss-modules.jar").toString(),
                        "-mp",
                        folder().resolve("modules").toString(),
                        "org.jboss.as.cli",
                        "--no-color-output",
                        "--file=" + file)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JBOSS_HOME", folder().toString());
        Process cli = builder.start();
        cli.getOutputStream().close();
        try {
            if (!cli.waitFor(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS)) {
                cli.destroyForcibly();
                throw new Trouble("Configuring the server took more than three minutes; see " + log + ".");
            }
        } catch (InterruptedException e) {
            cli.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the server was being configured.");
        }
        if (cli.exitValue() != 0) {
            throw new Trouble("The scripts of wildfly-config do not fit the server; the end of " + log + ":\n"
                    + Server.lastLines(log, 8));
        }
    }

    private void fillInstance(String state) throws IOException {
        Path mark = instance().resolve(".state");
        if (Files.exists(mark) && Files.readString(mark).equals(state)) {
            return;
        }
        Folders.delete(instance());
        Folders.copy(base(state), instance());
        Files.writeString(mark, state);
    }

    private Path base(String state) {
        return root.resolve("base-" + state);
    }
}
