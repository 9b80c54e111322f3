package org.cloudwindow.drill;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/** A line of the table while it comes about: a scene and a fault. Once something fails, the rest is left out. */
final class Line {

    private static final String COLUMNS = "%-42s %-26s %8s  %s";
    static final String HEAD = String.format(COLUMNS, "state", "fault", "usable", "what became of it");

    private static final String KEPT = "all kept, went on to its end";
    private static final String FAILED = "FAILED ";

    private final String name;
    private final String fault;
    private Scene scene;
    private Map<String, Object> before;
    private double seconds = Double.NaN;
    private String outcome = KEPT;

    Line(String name, String fault) {
        this.name = name;
        this.fault = fault;
    }

    void reach(State state, Cast cast) {
        attempt(() -> {
            scene = state.scene().apply(cast);
            scene.reach().run();
        });
    }

    void look() {
        attempt(() -> before = scene.service().look());
    }

    /** @param usable waits until the people of the scene can work again, and answers the seconds that it took */
    void suffer(ToDoubleFunction<Service> usable) {
        suffer(() -> usable.applyAsDouble(scene.service()));
    }

    void suffer(DoubleSupplier usable) {
        attempt(() -> seconds = usable.getAsDouble());
    }

    void compare() {
        attempt(() -> {
            Map<String, Object> after = scene.service().look();
            List<String> lost = before.keySet().stream()
                    .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                    .map(part -> part + ": " + before.get(part) + " is now " + after.get(part))
                    .toList();
            outcome = lost.isEmpty() ? KEPT : "LOST " + lost;
        });
    }

    void goOn() {
        attempt(() -> scene.goOn().run());
    }

    private void attempt(Runnable part) {
        if (!outcome.startsWith(FAILED)) {
            try {
                part.run();
            } catch (RuntimeException | AssertionError e) {
                fail(e);
            }
        }
    }

    /** What failed rings at nobody else. */
    void fail(Throwable e) {
        System.out.println("  " + name + ", " + fault);
        e.printStackTrace(System.out);
        outcome = FAILED + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        if (scene != null) {
            scene.service().leave();
        }
    }

    boolean isKept() {
        return outcome.equals(KEPT);
    }

    @Override
    public String toString() {
        return String.format(COLUMNS, name, fault, String.format(Locale.ROOT, "%.1f s", seconds), outcome);
    }
}
