package org.cloudwindow.catalogue.internal;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.shared.Json;

/** An item version as stored: its JSON text and the guide read from it, general review points included. */
record ItemDocument(String json, ItemGuide guide) {

    /**
     * @param file what to name in the complaint
     * @throws DocumentBroken with every finding, where the document is not whole
     */
    static ItemDocument parse(String file, String json) {
        RecordReader reader = new RecordReader();
        ItemGuide guide = reader.read(object(file, json), ItemGuide.class);
        if (!reader.findings().isEmpty()) {
            throw new DocumentBroken(file, reader.findings());
        }
        List<String> findings = DocumentRules.check(guide);
        if (!findings.isEmpty()) {
            throw new DocumentBroken(file, findings);
        }
        return new ItemDocument(json, guide.withGeneralPoints());
    }

    private static JsonObject object(String file, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new DocumentBroken(file, List.of("$ is not a JSON object: " + e.getMessage()));
        }
    }
}
