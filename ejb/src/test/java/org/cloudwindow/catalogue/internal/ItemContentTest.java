package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cloudwindow.catalogue.ItemGuide;
import org.junit.jupiter.api.Test;

/** What the items of the demo city must hold, each of them. */
class ItemContentTest {

    private static final List<ItemGuide> GUIDES = DemoItems.listLines().stream()
            .map(line -> line.split("\\s+")[0] + ".json")
            .map(file -> ItemDocument.parse(file, DemoItems.read(file)).guide())
            .toList();

    @Test
    void everyDocumentIsReadable() {
        assertThat(GUIDES).isNotEmpty();
    }
}
