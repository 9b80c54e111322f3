package org.cloudwindow.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * One running product for all tests, started by the launcher exactly as {@code ./window run} does, on free ports, with
 * demo data and a data folder of its own under {@code target}. It goes when the tests go, whatever happens to them.
 */
public final class TestWindow {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int DATABASE = 13306;

    /** Where the approval system of the tests listens, once a test starts it; until then it is away. */
    private static final int APPROVAL = 8090;

    private static final int MINUTES = 10;

    /** Of whoever waits for something on a busy machine and says nothing else: tests, the bench and the album. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MINUTES_TO_STOP = 3;

    /** Above it the database's port would be among those that the system gives to clients. */
    private static final int LARGEST_OFFSET = 19_000;

    private static final String TAKEN_BACK = "40001";
    private static final int TRIES = 5;

    private static TestWindow window;

    private final Path home = Path.of(System.getProperty("cloudwindow.home", ".."))
            .toAbsolutePath()
            .normalize();
    /** Named by a bench that keeps its data from run to run, else made anew. */
    private final String kept = System.getProperty("cloudwindow.test.data");

    private final Path data = kept == null ? home.resolve("ear/target/window-data") : home.resolve(kept);
    private final int offset = freeOffset();
    private Process launcher;

    private TestWindow() {}

    /** The running product; the first caller waits for it. */
    public static synchronized TestWindow get() {
        if (window == null) {
            Awaitility.setDefaultTimeout(PATIENCE);
            window = new TestWindow();
            Runtime.getRuntime().addShutdownHook(new Thread(TestWindow::close, "end of the test window"));
            if (window.kept == null) {
                delete(window.data);
            }
            window.startServer();
            System.setProperty(
                    "cloudwindow.test.jbossHome",
                    window.home.resolve(".server/wildfly").toString());
            System.setProperty("cloudwindow.test.managementPort", String.valueOf(MANAGEMENT + window.offset));
        }
        return window;
    }

    static synchronized void close() {
        if (window != null) {
            window.stop();
            try (Stream<Path> instances = Files.list(window.home.resolve(".server"))) {
                instances
                        .filter(p -> p.getFileName().toString().startsWith("instance-" + window.offset + "-"))
                        .forEach(TestWindow::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            window = null;
        }
    }

    /** Where the product answers, with a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + (HTTP + offset) + "/");
    }

    public URI url(String path) {
        return url().resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    /** A socket of the product, such as {@code /ws/live?ticket=…}. */
    public URI socket(String path) {
        return URI.create("ws://127.0.0.1:" + (HTTP + offset) + path);
    }

    /** Port that the product knows as the approval system of market regulation. */
    public int approvalPort() {
        return APPROVAL + offset;
    }

    public Api api() {
        return new Api(url());
    }

    public Path dataFolder() {
        return data;
    }

    public Path logFolder() {
        return data.resolve("logs");
    }

    public Path homeFolder() {
        return home;
    }

    /** Where the running server looks for further archives. */
    public Path deploymentsFolder() {
        try (Stream<Path> instances = Files.list(home.resolve(".server"))) {
            return instances
                    .filter(p -> p.getFileName().toString().startsWith("instance-" + offset + "-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("deployments");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the product's own account, for looking; close it. */
    public Connection database() {
        try {
            String password = Files.readString(data.resolve("db.password")).trim();
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + (DATABASE + offset) + "/cloudwindow", "cloudwindow", password);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows changed; where the database took the change back for another's sake, it is made again. */
    public int change(String update, Object... values) {
        for (int tries = 1; ; tries++) {
            try (Connection database = database();
                    PreparedStatement statement = prepare(database, update, values)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                if (tries == TRIES || !TAKEN_BACK.equals(e.getSQLState())) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The first column of every row, as text. */
    public List<String> column(String query, Object... values) {
        try (Connection database = database();
                PreparedStatement statement = prepare(database, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the query counts. */
    public long count(String query, Object... values) {
        String counted = column(query, values).get(0);
        return counted == null ? 0 : Long.parseLong(counted);
    }

    private static PreparedStatement prepare(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** {@code kill -9} of the application server; the launcher notices, stops the database and ends. */
    public void killServer() {
        try {
            String pid = Files.readString(data.resolve("run/server.pid")).split(" ")[0];
            ProcessHandle server = ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new IllegalStateException("no server runs"));
            server.destroyForcibly();
            if (!launcher.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the launcher does not notice that its server is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@code kill -9} of the database, which the launcher brings back, and again each time it is back, for this long.
     *
     * @return how often it was killed, once it is left alone
     */
    public CompletableFuture<Integer> keepDatabaseAway(Duration howLong) {
        return CompletableFuture.supplyAsync(() -> {
            int killed = 0;
            long end = System.nanoTime() + howLong.toNanos();
            for (long last = 0; System.nanoTime() < end; pause()) {
                long pid = databasePid();
                if (pid != last
                        && ProcessHandle.of(pid)
                                .map(ProcessHandle::destroyForcibly)
                                .orElse(false)) {
                    last = pid;
                    killed++;
                }
            }
            return killed;
        });
    }

    private long databasePid() {
        try {
            return Long.parseLong(Files.readString(data.resolve("run/mariadbd")).strip());
        } catch (IOException | NumberFormatException notYetBack) {
            return 0;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts what {@link #killServer()} ended, on the same data and ports; returns when it is ready. */
    public void startServer() {
        try {
            Path config = home.resolve("wildfly-config/target");
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-Dcloudwindow.home=" + home,
                            "-Dcloudwindow.until=" + ProcessHandle.current().pid(),
                            "-cp",
                            config.resolve("cloud-window-wildfly-config.jar") + ":" + config.resolve("lib") + "/*",
                            "org.cloudwindow.launcher.Launcher")
                    .directory(home.toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("CLOUDWINDOW_"));
            builder.environment().put("CLOUDWINDOW_PORT_OFFSET", String.valueOf(offset));
            builder.environment().put("CLOUDWINDOW_DATA", data.toString());
            builder.environment().put("CLOUDWINDOW_DEMO", "true");
            builder.environment()
                    .put("CLOUDWINDOW_APPROVAL_SYSTEMS", "deptMarket=http://127.0.0.1:" + approvalPort() + "/approval");
            launcher = builder.start();
            awaitReady(launcher.inputReader(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(BufferedReader output) throws IOException {
        AtomicBoolean ready = endUnlessReady(launcher);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println("  " + line);
            if (line.startsWith("cloud window ready: ")) {
                ready.set(true);
                drain(output);
                return;
            }
        }
        stop();
        throw new IllegalStateException("the product does not start; see " + logFolder());
    }

    /** A launcher that says nothing more is ended from outside: whoever reads its output waits for a line. */
    private static AtomicBoolean endUnlessReady(Process launcher) {
        var ready = new AtomicBoolean();
        CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(() -> {
            if (!ready.get()) {
                destroy(launcher);
            }
        });
        return ready;
    }

    private static void destroy(Process launcher) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
    }

    private static void drain(BufferedReader output) {
        var reader = new Thread(
                () -> {
                    try {
                        output.transferTo(java.io.Writer.nullWriter());
                    } catch (IOException closed) {
                        // the launcher has ended
                    }
                },
                "output of the launcher");
        reader.setDaemon(true);
        reader.start();
    }

    private void stop() {
        if (launcher == null) {
            return;
        }
        launcher.destroy();
        try {
            if (!launcher.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) {
                destroy(launcher);
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freeOffset() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(2000, LARGEST_OFFSET + 1))
                .limit(200)
                .filter(offset -> Stream.of(HTTP, MANAGEMENT, DATABASE, APPROVAL, 4712, 4713)
                        .allMatch(port -> isFree(port + offset)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** A folder with all that is in it; nothing where there is none. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
