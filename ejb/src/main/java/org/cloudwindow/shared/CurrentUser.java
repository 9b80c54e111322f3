package org.cloudwindow.shared;

import java.util.function.Supplier;

/**
 * Who acts on this thread. The edge of the product (REST filter, page filter, socket, engine adapter, timer) binds the
 * actor for the length of one request and the domain asks here; nobody bound means {@link Actor#ANYONE}.
 */
public final class CurrentUser {

    private static final ThreadLocal<Actor> ACTOR = new ThreadLocal<>();

    private CurrentUser() {}

    public static Actor get() {
        Actor actor = ACTOR.get();
        return actor == null ? Actor.ANYONE : actor;
    }

    /** Runs the work as this actor and gives the thread back to whoever it belonged to. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = ACTOR.get();
        ACTOR.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** For filters that wrap a whole request; pair it with {@link #clear()} in a {@code finally}. */
    public static void bind(Actor actor) {
        ACTOR.set(actor);
    }

    public static void clear() {
        ACTOR.remove();
    }

    private static void restore(Actor before) {
        if (before == null) {
            ACTOR.remove();
        } else {
            ACTOR.set(before);
        }
    }
}
