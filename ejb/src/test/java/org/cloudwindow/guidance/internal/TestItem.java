package org.cloudwindow.guidance.internal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.RequiredMaterials;

/** The food business licence as an item of the tests, with all of its materials asked for. */
final class TestItem {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final ItemGuide GUIDE = read();

    private TestItem() {}

    private static ItemGuide read() {
        try (Jsonb json = JsonbBuilder.create();
                InputStream in = TestItem.class.getResourceAsStream("/db/demo/items/000131008000.json")) {
            return json.fromJson(in, ItemGuide.class).withGeneralPoints();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static FormRules rules() {
        return new FormRules(GUIDE.form(), TODAY);
    }

    static RequiredMaterials required() {
        List<RequiredMaterials.Required> materials = GUIDE.materials().stream()
                .map(material -> new RequiredMaterials.Required(
                        material.code(),
                        material.name(),
                        material.necessity(),
                        material.form(),
                        material.copies(),
                        material.source(),
                        List.of()))
                .toList();
        return new RequiredMaterials(new RequiredMaterials.Choice("X1", "情形"), materials, List.of(), GUIDE.version());
    }

    static GuidanceCase newCase() {
        GuidanceCase opened = new GuidanceCase("YC20261123000001", "ABCDEFGH", "ONLINE_GUIDANCE", GUIDE, NOW);
        opened.takeUp("call-1", 7, NOW);
        return opened;
    }

    static ReviewSheet sheet(GuidanceCase guidanceCase) {
        return new ReviewSheet(GUIDE, rules(), required(), guidanceCase);
    }

    static StoredFile file() {
        return new StoredFile("x.pdf", FileKind.PDF, 10, "digest", "2026-11/key", NOW);
    }

    static Map<String, String> field(String key, String value) {
        return Map.of(key, value);
    }
}
