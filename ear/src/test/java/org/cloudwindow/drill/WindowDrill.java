package org.cloudwindow.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cloudwindow.harness.ProgramArguments;
import org.cloudwindow.harness.TestApprovalSystem;

/**
 * {@code ./window drill}: every fault in every state, and what became of it. The scenes of a mode, each with people of its
 * own, stand in their states side by side while one fault befalls them all. An argument is a part of the names of the
 * states wanted; none means all.
 */
public final class WindowDrill {

    /** The states of all modes. */
    static final List<State> STATES = Stream.of(ModeOne.states(), ModeTwo.states(), ModeThree.states())
            .flatMap(List::stream)
            .toList();

    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration CUT = Duration.ofSeconds(30);

    private final Faults faults = new Faults();
    private final TestApprovalSystem approvalSystem = new TestApprovalSystem();
    private final Executor threads = Executors.newCachedThreadPool();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> wanted;

    private WindowDrill(List<String> wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] arguments) {
        boolean held = false;
        try {
            held = new WindowDrill(ProgramArguments.list(arguments)).run();
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        // the end of this program ends the server
        System.exit(held ? 0 : 1);
    }

    private boolean run() {
        long begun = System.nanoTime();
        STATES.stream()
                .filter(state -> isWanted(state.name()))
                .collect(Collectors.groupingBy(State::mode, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(states -> {
                    drill(states, "server killed", faults::killServer);
                    drill(states, "database away 20 s", () -> faults.killDatabase(AWAY));
                });
        single("connected", "both sides cut 30 s", () -> faults.cutBothSides(CUT));
        single("ringing", "agent's browser killed", faults::killRingingBrowser);
        single("asked", "claimed by two, 100 times", () -> faults.claimAtOnce(100));
        System.out.printf("%n%d lines in %.1f minutes%n", lines.size(), (System.nanoTime() - begun) / 6e10);
        System.out.println(Line.HEAD);
        lines.forEach(System.out::println);
        return lines.stream().allMatch(Line::isKept);
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name::contains);
    }

    private void drill(List<State> states, String fault, Supplier<ToDoubleFunction<Service>> befall) {
        Map<State, Line> batch = new LinkedHashMap<>();
        states.stream()
                .sorted(Comparator.comparing(State::turn))
                .forEach(state -> batch.put(state, new Line(state.name(), fault)));
        try {
            drill(batch, befall);
        } catch (RuntimeException | AssertionError e) {
            batch.values().forEach(line -> line.fail(e));
        }
        states.forEach(state -> show(batch.get(state)));
    }

    /** All reach their states, one fault befalls them, each goes on: whom the clock hurries last, and first again. */
    private void drill(Map<State, Line> batch, Supplier<ToDoubleFunction<Service>> befall) {
        List<Line> calm = lines(batch, Turn.STANDS);
        List<Line> hurried = lines(batch, Turn.RINGS, Turn.WAITS);
        try (Cast cast = new Cast(approvalSystem)) {
            batch.forEach((state, line) -> line.reach(state, cast));
            batch.values().forEach(Line::look);
            ToDoubleFunction<Service> usable = befall.get();
            together(batch.values(), line -> line.suffer(usable));
            batch.values().forEach(Line::compare);
            hurried.forEach(Line::goOn);
            together(calm, Line::goOn);
        }
    }

    private static List<Line> lines(Map<State, Line> batch, Turn... turns) {
        return batch.entrySet().stream()
                .filter(each -> List.of(turns).contains(each.getKey().turn()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void together(Collection<Line> some, Consumer<Line> act) {
        CompletableFuture.allOf(some.stream()
                        .map(line -> CompletableFuture.runAsync(() -> act.accept(line), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void single(String name, String fault, DoubleSupplier act) {
        if (isWanted(fault)) {
            Line line = new Line(name, fault);
            line.suffer(act);
            show(line);
        }
    }

    private void show(Line line) {
        lines.add(line);
        System.out.println(line);
    }
}
