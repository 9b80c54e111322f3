package org.cloudwindow.catalogue.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cloudwindow.shared.Configuration;

/**
 * Brings the items of the demo city, each version once, all in one transaction: a document that does not hold stops
 * the start with its file and path. {@code index.txt} names the files in order; a line that ends in {@code withdrawn}
 * brings an item that is no longer offered.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class DemoItems {

    static final String FOLDER = "/db/demo/items/";

    @Inject
    private Configuration configuration;

    @Inject
    private ItemRepository items;

    @PostConstruct
    void load() {
        if (configuration.isDemo()) {
            listLines().forEach(this::load);
        }
    }

    static List<String> listLines() {
        return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    static String read(String file) {
        try (InputStream in = DemoItems.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new DocumentBroken(file, List.of("$ is missing"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(String line) {
        String[] words = line.split("\\s+");
        String file = words[0] + ".json";
        ItemDocument document = ItemDocument.parse(file, read(file));
        int version = document.guide().version();
        if (items.findVersion(document.guide().code(), version).isPresent()) {
            return;
        }
        Item item = items.findItem(document.guide().code()).orElseGet(() -> add(document));
        items.add(new ItemVersion(item, document));
        item.publish(version);
        if (words.length > 1) {
            item.withdraw();
        }
    }

    private Item add(ItemDocument document) {
        Item item = new Item(document.guide().code());
        items.add(item);
        return item;
    }
}
