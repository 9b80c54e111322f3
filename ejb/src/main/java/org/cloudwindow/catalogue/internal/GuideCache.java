package org.cloudwindow.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.catalogue.ItemGuide;

/** Parsed versions by their id. A version never changes, so what is here is right on every node for ever. */
@ApplicationScoped
public class GuideCache {

    private final Map<Long, ItemGuide> guides = new ConcurrentHashMap<>();

    ItemGuide read(ItemVersion version) {
        return guides.computeIfAbsent(version.id(), id -> ItemDocument.parse("item_version " + id, version.content())
                .guide());
    }
}
