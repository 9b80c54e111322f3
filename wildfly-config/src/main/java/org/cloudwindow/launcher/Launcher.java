package org.cloudwindow.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * {@code ./window run}: database, server, product, one line when it is ready, and everything down again on Ctrl-C.
 *
 * <p>{@code -Dcloudwindow.home} is the folder of the clone. With {@code -Dcloudwindow.until=<pid>} it ends by itself when
 * that process is gone, so that a test run which is killed leaves no server behind.
 */
public final class Launcher {

    private final Settings settings;
    private final Progress progress = new Progress();
    private final Children children;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile DatabaseWatch databaseWatch;

    private Launcher(Settings settings) {
        this.settings = settings;
        this.children = new Children(settings.pids());
    }

    public static void main(String[] args) {
        Path home = Path.of(System.getProperty("cloudwindow.home", ""));
        int exit;
        try {
            exit = new Launcher(Settings.of(System.getenv(), home)).run();
        } catch (Trouble trouble) {
            System.err.println("cloud window: " + trouble.getMessage());
            exit = 1;
        } catch (IOException e) {
            System.err.println("cloud window: " + e);
            exit = 1;
        } catch (InterruptedException e) {
            exit = 130;
        }
        System.exit(exit);
    }

    private int run() throws IOException, InterruptedException {
        Files.createDirectories(settings.logs());
        Files.createDirectories(settings.pids());
        try (FileChannel channel = FileChannel.open(
                        settings.pids().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Trouble("Another cloud window runs on the data folder " + settings.data()
                        + "; stop it, or choose another folder with CLOUDWINDOW_DATA.");
            }
            logToFile();
            children.endLeftovers(progress);
            checkPorts();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            endWithParent();
            try {
                return serve();
            } finally {
                stop();
            }
        }
    }

    private int serve() throws IOException, InterruptedException {
        var home = new ServerHome(settings, progress);
        home.prepare();
        Map<String, String> access = Map.of();
        if (settings.hasOwnDatabase()) {
            progress.say("starting the database");
            access = EmbeddedDatabase.start(settings, home.mariadb(), children).environment();
            databaseWatch = new DatabaseWatch(
                    children, progress, () -> EmbeddedDatabase.start(settings, home.mariadb(), children));
            databaseWatch.begin();
        }
        progress.say("starting the server");
        var server = new Server(settings, home, progress);
        server.start(settings.home().resolve("ear/target/cloud-window.ear"), access, children);
        server.awaitReady();
        progress.say("logs are in " + settings.logs() + "; Ctrl-C stops it");
        System.out.println("cloud window ready: " + settings.address());
        System.out.flush();
        int exit = server.awaitEnd();
        if (stopping) {
            stopped.await();
            return 0;
        }
        throw new Trouble("The server ended by itself (" + exit + "); see " + settings.logs() + "/server.log.");
    }

    /** The server first, the database it writes to after it; the second caller waits for the first. */
    private void stop() {
        synchronized (this) {
            if (stopping) {
                return;
            }
            stopping = true;
            if (children.find("server").isPresent()) {
                progress.say("stopping the server");
            }
            children.end("server");
            if (databaseWatch != null) {
                databaseWatch.stop();
            }
            if (children.find("database").isPresent()) {
                progress.say("stopping the database");
            }
            children.end("database");
            stopped.countDown();
        }
    }

    private void checkPorts() {
        check(settings.httpPort(), "the pages");
        if (settings.hasOwnDatabase()) {
            check(settings.databasePort(), "the database");
        }
        check(9990 + settings.offset(), "the server's management");
    }

    private static void check(int port, String what) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Trouble("Port " + port + " for " + what
                    + " is in use by another program; choose other ports with CLOUDWINDOW_PORT_OFFSET.");
        }
    }

    private void endWithParent() {
        String parent = System.getProperty("cloudwindow.until");
        if (parent == null) {
            return;
        }
        ProcessHandle.of(Long.parseLong(parent))
                .map(ProcessHandle::onExit)
                .ifPresentOrElse(gone -> gone.thenRun(() -> System.exit(1)), () -> System.exit(1));
    }

    private void logToFile() throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %2$s %5$s%6$s%n");
        var file = new FileHandler(settings.logs().resolve("database.%g.log").toString(), 1_000_000, 2, true);
        file.setFormatter(new SimpleFormatter());
        file.setLevel(Level.INFO);
        root.addHandler(file);
        Logger.getLogger("ch.vorburger").setLevel(Level.INFO);
    }
}
