package org.cloudwindow.catalogue.internal;

import java.util.List;
import org.cloudwindow.catalogue.ItemGuide;

/** The documents of the demo city as the loader reads them. */
final class DemoGuides {

    private DemoGuides() {}

    static List<String> listFiles() {
        return DemoItems.listLines().stream()
                .map(line -> line.split("\\s+")[0] + ".json")
                .toList();
    }

    static List<ItemGuide> listAll() {
        return listFiles().stream()
                .map(file -> ItemDocument.parse(file, DemoItems.read(file)).guide())
                .toList();
    }

    static ItemGuide get(String code) {
        return ItemDocument.parse(code, DemoItems.read(code + ".json")).guide();
    }
}
