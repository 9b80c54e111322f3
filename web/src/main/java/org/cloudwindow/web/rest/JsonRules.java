package org.cloudwindow.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How JSON is written here: names in camelCase as the records have them, instants ISO-8601 in UTC, and no member at
 * all where there is nothing to say, so that a client tests for presence and never for {@code null}. Members that a
 * record does not know are ignored on reading, so that an older server can be spoken to by a newer client.
 */
@Provider
public class JsonRules implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    /** For filters and sockets, which write the same JSON outside a resource. */
    public static Jsonb json() {
        return JSON;
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
