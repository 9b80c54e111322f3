package org.cloudwindow.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A service act by act: a scene stands after one of them and goes on with those that follow. */
final class Script<S extends Service> {

    private record Act<S>(String name, Turn turn, Consumer<S> does) {}

    private final int mode;
    private final Function<Cast, S> service;
    private final List<Act<S>> acts = new ArrayList<>();

    Script(int mode, Function<Cast, S> service) {
        this.mode = mode;
        this.service = service;
    }

    Script<S> act(String name, Consumer<S> does) {
        return add(name, Turn.STANDS, does);
    }

    /** Leaves something ringing. */
    Script<S> rings(String name, Consumer<S> does) {
        return add(name, Turn.RINGS, does);
    }

    /** Leaves a call in the line. */
    Script<S> waits(String name, Consumer<S> does) {
        return add(name, Turn.WAITS, does);
    }

    private Script<S> add(String name, Turn turn, Consumer<S> does) {
        acts.add(new Act<>(name, turn, does));
        return this;
    }

    /** After each act from this one on, up to and including the other. */
    List<State> states(String first, String last) {
        return acts.subList(indexOf(first), indexOf(last) + 1).stream()
                .map(act -> new State(mode, act.name(), act.turn(), cast -> scene(cast, acts.indexOf(act) + 1)))
                .toList();
    }

    private int indexOf(String name) {
        return acts.stream().map(Act::name).toList().indexOf(name);
    }

    private Scene scene(Cast cast, int done) {
        S played = service.apply(cast);
        return new Scene(
                played, () -> play(acts.subList(0, done), played), () -> play(acts.subList(done, acts.size()), played));
    }

    private static <S> void play(List<Act<S>> acts, S service) {
        acts.forEach(act -> act.does().accept(service));
    }
}
