package org.cloudwindow.catalogue.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.catalogue.ItemGuide;

/** Parsed versions by their id. A version never changes, so what is here is right on every node for ever. */
@ApplicationScoped
public class GuideCache {

    private final Map<Long, ItemGuide> guides = new ConcurrentHashMap<>();

    @Inject
    private ItemRepository items;

    ItemGuide read(long version) {
        return guides.computeIfAbsent(version, id -> ItemDocument.parse("item_version " + id, items.getContent(id))
                .guide());
    }
}
