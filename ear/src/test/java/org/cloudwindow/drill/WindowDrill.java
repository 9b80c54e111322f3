package org.cloudwindow.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cloudwindow.harness.ProgramArguments;

/**
 * {@code ./window drill}: every fault in every state, and what became of it. An argument is a part of the names of the
 * states wanted; none means all, which takes about a minute for each line.
 */
public final class WindowDrill {

    /** The states of all modes; a mode adds its own with one line. */
    static final List<State> STATES =
            Stream.of(ModeOne.states()).flatMap(List::stream).toList();

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration CUT = Duration.ofSeconds(30);

    private final Faults faults = new Faults();
    private final List<Line> lines = new ArrayList<>();

    private record Line(String state, String fault, double seconds, String outcome) {}

    private WindowDrill() {}

    public static void main(String[] arguments) {
        boolean held = false;
        try {
            held = new WindowDrill().run(ProgramArguments.list(arguments));
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        // the end of this program ends the server
        System.exit(held ? 0 : 1);
    }

    private boolean run(List<String> wanted) {
        for (State state : STATES) {
            if (isWanted(wanted, state.name())) {
                drill(state, "server killed", faults::killServer);
                drill(state, "database away 20 s", scene -> faults.killDatabase(scene, AWAY));
            }
        }
        single(wanted, "connected", "both sides cut 30 s", () -> faults.cutBothSides(CUT));
        single(wanted, "ringing", "agent's browser killed", faults::killRingingBrowser);
        print();
        return lines.stream().allMatch(line -> line.outcome().equals("all kept, went on to its end"));
    }

    private static boolean isWanted(List<String> wanted, String name) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name::contains);
    }

    private void drill(State state, String fault, ToDoubleFunction<Scene> act) {
        try (Scene scene = state.scene().get()) {
            scene.reach();
            Map<String, String> before = scene.look();
            double seconds = act.applyAsDouble(scene);
            List<String> lost = lost(before, scene.look());
            scene.goOn();
            add(state.name(), fault, seconds, lost.isEmpty() ? "all kept, went on to its end" : "LOST " + lost);
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            add(state.name(), fault, Double.NaN, "FAILED " + e.getMessage());
        }
    }

    private void single(List<String> wanted, String state, String fault, DoubleSupplier act) {
        if (!isWanted(wanted, fault)) {
            return;
        }
        try {
            add(state, fault, act.getAsDouble(), "all kept, went on to its end");
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            add(state, fault, Double.NaN, "FAILED " + e.getMessage());
        }
    }

    private static List<String> lost(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .map(name -> name + ": " + before.get(name) + " is now " + after.get(name))
                .toList();
    }

    private void add(String state, String fault, double seconds, String outcome) {
        Line line = new Line(state, fault, seconds, outcome);
        lines.add(line);
        print(line);
    }

    private void print() {
        System.out.printf("%n%-32s %-24s %8s  %s%n", "state", "fault", "usable", "what became of it");
        lines.forEach(WindowDrill::print);
    }

    private static void print(Line line) {
        System.out.printf(
                Locale.ROOT, "%-32s %-24s %6.1f s  %s%n", line.state(), line.fault(), line.seconds(), line.outcome());
    }
}
