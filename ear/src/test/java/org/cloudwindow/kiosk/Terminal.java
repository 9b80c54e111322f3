package org.cloudwindow.kiosk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/** A self-service terminal: a touch screen of 1920 by 1080, and the simulator of its devices where there are any. */
final class Terminal implements AutoCloseable {

    private final Process simulator;
    private final List<String> told = new CopyOnWriteArrayList<>();
    final int port;
    final Page page;

    private Terminal(Chromium chromium, Process simulator) {
        this.simulator = simulator;
        this.port = simulator == null ? 18999 : listen();
        page = chromium.open(
                "terminal", options -> options.setViewportSize(1920, 1080).setHasTouch(true));
    }

    /** With devices; the words go to the simulator, such as {@code --face MISMATCH}. */
    static Terminal with(Chromium chromium, String... words) {
        var command = new ArrayList<>(List.of(
                "node",
                TestWindow.get()
                        .homeFolder()
                        .resolve("web/src/dev/device-simulator.mjs")
                        .toString(),
                "--port",
                "0",
                "--origin",
                TestWindow.get().url().toString().replaceAll("/+$", "")));
        command.addAll(List.of(words));
        try {
            return new Terminal(
                    chromium,
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Terminal bare(Chromium chromium) {
        return new Terminal(chromium, null);
    }

    private int listen() {
        BufferedReader output = simulator.inputReader(StandardCharsets.UTF_8);
        try {
            String first = output.readLine();
            var reader = new Thread(() -> output.lines().forEach(told::add), "output of the simulator");
            reader.setDaemon(true);
            reader.start();
            return Integer.parseInt(first.replaceAll("\\D", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator's link sets it up. */
    Terminal standingAt(String site, String key) {
        page.navigate("/kiosk?site=" + site + "&port=" + port + "&key=" + key);
        page.waitForURL("**/kiosk");
        find("kiosk-start").waitFor();
        return this;
    }

    Terminal standingAt(String site) {
        return standingAt(site, "");
    }

    void layCard() {
        try {
            OutputStream input = simulator.getOutputStream();
            input.write("card\n".getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasTold(String word) {
        return told.stream().anyMatch(line -> line.contains(word));
    }

    Locator find(String handle) {
        return page.getByTestId(handle);
    }

    void touch(String handle) {
        find(handle).tap();
    }

    /** From the idle screen to the question who it is. */
    void picks(String department, String item) {
        touch("kiosk-start");
        touch("kiosk-" + department);
        touch("item-" + item);
        touch("kiosk-forward");
    }

    @Override
    public void close() {
        if (simulator != null) {
            simulator.destroy();
        }
    }
}
