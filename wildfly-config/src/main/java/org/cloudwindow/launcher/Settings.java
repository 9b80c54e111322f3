package org.cloudwindow.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What the environment asks for (see the table in {@code README.md}).
 *
 * @param home the folder of the clone
 * @param data database, logs, keys and whatever else has to be kept
 * @param offset added to every port
 * @param bind addresses the product listens at; at most two
 * @param overlays scripts applied last, such as {@code dev}
 * @param environment what the server process is given on top of ours
 */
record Settings(
        Path home, Path data, int offset, List<String> bind, List<String> overlays, Map<String, String> environment) {

    static final int HTTP_PORT = 8080;
    static final int DATABASE_PORT = 13306;
    private static final String DEFAULT_BIND = "127.0.0.1,::1";

    static Settings of(Map<String, String> env, Path home) {
        String folder = orElse(env, "CLOUDWINDOW_DATA", "");
        Path data = folder.isEmpty() ? home.resolve(".data") : Path.of(folder);
        return new Settings(
                home.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(),
                offset(orElse(env, "CLOUDWINDOW_PORT_OFFSET", "0")),
                list(orElse(env, "CLOUDWINDOW_BIND", DEFAULT_BIND)),
                overlays(env),
                env);
    }

    int httpPort() {
        return HTTP_PORT + offset;
    }

    int databasePort() {
        return DATABASE_PORT + offset;
    }

    /** The line a person waits for; where the product listens elsewhere, its first address. */
    String address() {
        String host = bind.get(0).equals("0.0.0.0") ? "127.0.0.1" : bind.get(0);
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + httpPort() + "/";
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path pids() {
        return data.resolve("run");
    }

    /** Tells this server from others on the same database, on the same host too: in transactions and in the engine's jobs. */
    String node() {
        return orElse(environment, "CLOUDWINDOW_NODE", "node" + offset);
    }

    boolean hasOwnDatabase() {
        return orElse(environment, "CLOUDWINDOW_DB_URL", "").isEmpty();
    }

    private static List<String> overlays(Map<String, String> env) {
        boolean hasTls = !orElse(env, "CLOUDWINDOW_TLS_KEYSTORE", "").isEmpty();
        return list((hasTls ? "tls," : "") + orElse(env, "CLOUDWINDOW_OVERLAYS", ""));
    }

    /** Name of this instance's working folder of the server: one for each pair of ports and data. */
    String instance() {
        CRC32 crc = new CRC32();
        crc.update(data.toString().getBytes(StandardCharsets.UTF_8));
        return "instance-" + offset + "-" + HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text.trim());
            if (offset >= 0 && offset <= 40000) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Trouble("CLOUDWINDOW_PORT_OFFSET is \"" + text + "\": a number from 0 to 40000 is needed.");
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,; ]+")).filter(s -> !s.isEmpty()).toList();
    }

    static String orElse(Map<String, String> env, String name, String fallback) {
        String value = env.get(name);
        return value == null || value.isBlank() ? fallback : value.trim();
    }

    /** Whether this machine has the address; one without IPv6 goes without {@code ::1}. */
    static boolean exists(String address) {
        try (var probe = new java.net.ServerSocket(0, 1, InetAddress.getByName(address))) {
            return probe.isBound();
        } catch (UnknownHostException unknown) {
            throw new Trouble("CLOUDWINDOW_BIND names \"" + address + "\", which is no address.");
        } catch (java.io.IOException notHere) {
            return false;
        }
    }
}
