package org.cloudwindow.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;

/** Agents at their desks who hear by socket whom a call rings at. */
final class Ringing implements AutoCloseable {

    private final Desk desk = new Desk();
    private final Map<String, Ear> ears = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Ring>> rings = new ConcurrentHashMap<>();

    /** @param at when the message was heard, as {@link System#nanoTime()} */
    record Ring(String username, Api agent, long at) {}

    Ringing(String... agents) {
        for (String username : agents) {
            Api agent = desk.ready(username);
            ears.put(username, Ear.live(agent, message -> heard(username, agent, message)));
        }
    }

    private void heard(String username, Api agent, String message) {
        long at = System.nanoTime();
        String kind = Ear.value(message, "kind");
        if ("OFFERED".equals(kind) && message.contains("\"offers\"") || "PUSHED".equals(kind)) {
            ring(Ear.value(message, "id")).complete(new Ring(username, agent, at));
        }
    }

    private CompletableFuture<Ring> ring(String id) {
        return rings.computeIfAbsent(id, each -> new CompletableFuture<>());
    }

    Ring await(String id) {
        try {
            return ring(id).get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(id + " rang nowhere", e);
        } finally {
            rings.remove(id);
        }
    }

    @Override
    public void close() {
        ears.values().forEach(Ear::close);
        desk.close();
    }
}
