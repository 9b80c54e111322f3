package org.cloudwindow.catalogue.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.cloudwindow.catalogue.ItemGuide;

/** A small item with one of everything, and variants of it by JSON Patch. */
final class TestItem {

    private TestItem() {}

    static ItemGuide guide() {
        return guide(patch -> patch);
    }

    static ItemGuide guide(UnaryOperator<JsonPatchBuilder> change) {
        return ItemDocument.parse("item.json", json(change)).guide();
    }

    static String json(UnaryOperator<JsonPatchBuilder> change) {
        return change.apply(Json.createPatchBuilder()).build().apply(read()).toString();
    }

    private static JsonObject read() {
        try (InputStream in = TestItem.class.getResourceAsStream("/catalogue/item.json")) {
            return Json.createReader(in).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
