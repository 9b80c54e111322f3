package org.cloudwindow.drill;

import java.util.function.Supplier;

/** A line of the table: a state and how to get there. */
public record State(String name, Supplier<Scene> scene) {}
