package org.cloudwindow.journey;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Everything that a page sends and hears on its sockets; what is deflated is read as what it says. */
final class Frames {

    private final List<String> frames = new CopyOnWriteArrayList<>();

    private final Page page;

    private Frames(Page page) {
        this.page = page;
    }

    static Frames of(Page page) {
        Frames all = new Frames(page);
        page.onWebSocket(socket -> {
            socket.onFrameSent(frame -> all.frames.add(frame.text()));
            socket.onFrameReceived(frame -> all.frames.add(frame.text()));
        });
        return all;
    }

    /** In the words of each message, a picture that came in parts put together. */
    List<String> inWords() {
        hear();
        List<String> words = new ArrayList<>();
        StringBuilder parts = new StringBuilder();
        for (String frame : frames) {
            words.add(frame);
            JsonObject message = read(frame);
            if ("cb-event".equals(message.getString("type", ""))) {
                JsonObject data = message.getJsonObject("data");
                if (data.getInt("part") == 0) {
                    parts.setLength(0);
                }
                parts.append(data.getString("data"));
                if (data.getInt("part") + 1 == data.getInt("of")) {
                    words.add(data.getBoolean("z") ? inflate(parts.toString()) : parts.toString());
                }
            }
        }
        return words;
    }

    List<JsonObject> of(String type) {
        hear();
        return frames.stream()
                .map(Frames::read)
                .filter(message -> type.equals(message.getString("type", "")))
                .toList();
    }

    /** What happened in the page is told to this side only while it asks the page for something. */
    private void hear() {
        page.evaluate("0");
    }

    private static JsonObject read(String frame) {
        try (var reader = Json.createReader(new StringReader(frame))) {
            return reader.readObject();
        }
    }

    private static String inflate(String base64) {
        var deflated = new ByteArrayInputStream(Base64.getDecoder().decode(base64));
        try (var in = new InflaterInputStream(deflated, new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
