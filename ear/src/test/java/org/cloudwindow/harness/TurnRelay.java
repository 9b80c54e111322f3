package org.cloudwindow.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/**
 * A relay of its own, and the running product told to send every call through it and no other way. Closing it takes both
 * back. Debian's coturn, or the relay that {@code ./window test} has fetched from npm; with neither the test fails.
 */
public final class TurnRelay implements AutoCloseable {

    private static final String SECRET = "relay of the tests";
    private static final Path COTURN = Path.of("/usr/bin/turnserver");

    private final int port = freePort();
    private final Path log = TestWindow.get().logFolder().resolve("relay.log");
    private final Process relay;

    public TurnRelay() {
        try {
            relay = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the relay listens").until(() -> relay.isAlive() && isTaken(port));
        configure(Map.of(
                "cloudwindow.turn.urls",
                "turn:127.0.0.1:" + port + "?transport=udp",
                "cloudwindow.turn.secret",
                SECRET,
                "cloudwindow.turn.only",
                "true"));
    }

    /** What the relay says it did. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Map<String, String> nothing = new LinkedHashMap<>();
        Stream.of("urls", "secret", "only").forEach(name -> nothing.put("cloudwindow.turn." + name, null));
        configure(nothing);
        relay.destroy();
    }

    private List<String> command() {
        if (Files.isExecutable(COTURN)) {
            return coturn();
        }
        Path home = TestWindow.get().homeFolder();
        Path fetched = home.resolve("ear/target/relay-npm/node_modules/node-turn");
        if (Files.isDirectory(fetched)) {
            return List.of(
                    "node",
                    home.resolve("ear/src/test/js/relay.mjs").toString(),
                    fetched.toString(),
                    port + "",
                    SECRET);
        }
        throw new IllegalStateException(
                "No relay: run the tests with ./window test, which fetches one, or install coturn (Debian: apt-get install"
                        + " coturn).");
    }

    /** For the loopback alone, which in production no relay may ever serve. */
    private List<String> coturn() {
        return List.of(
                COTURN.toString(),
                "-n",
                "--no-cli",
                "--log-file=stdout",
                "--simple-log",
                "--verbose",
                "--pidfile=" + log.resolveSibling("relay.pid"),
                "--listening-ip=127.0.0.1",
                "--relay-ip=127.0.0.1",
                "--listening-port=" + port,
                "--realm=cloudwindow.test",
                "--use-auth-secret",
                "--static-auth-secret=" + SECRET,
                "--no-tls",
                "--no-dtls",
                "--fingerprint",
                "--allow-loopback-peers",
                "--no-multicast-peers");
    }

    /** Properties of the running server, read anew whenever somebody enters a room. */
    private static void configure(Map<String, String> properties) {
        int management = Integer.getInteger("cloudwindow.test.managementPort");
        try (var client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), management)) {
            for (var property : properties.entrySet()) {
                var operation = new ModelNode();
                operation.get("operation").set(property.getValue() == null ? "remove" : "add");
                operation.get("address").add("system-property", property.getKey());
                if (property.getValue() != null) {
                    operation.get("value").set(property.getValue());
                }
                ModelNode answer = client.execute(operation);
                if (!"success".equals(answer.get("outcome").asString())) {
                    throw new IllegalStateException(answer.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            return socket.isClosed();
        } catch (IOException taken) {
            return true;
        }
    }
}
