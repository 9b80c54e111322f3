package org.cloudwindow.drill;

import java.util.function.Function;

/** A state that the table names, and a scene that stands in it. */
record State(int mode, String act, Turn turn, Function<Cast, Scene> scene) {

    String name() {
        return "mode " + mode + ", " + act;
    }
}
