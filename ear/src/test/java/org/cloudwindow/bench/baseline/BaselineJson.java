package org.cloudwindow.bench.baseline;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Made once, as the product's is; without it each answer would make one. */
@Provider
public class BaselineJson implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
