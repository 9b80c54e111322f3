package org.cloudwindow.harness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words given to a program of the tests: on its own line, or to {@code ./window} and handed on by Maven. */
public final class ProgramArguments {

    private ProgramArguments() {}

    public static List<String> list(String... own) {
        String handedOn = System.getProperty("program.arguments", "");
        return Stream.concat(Arrays.stream(own), Arrays.stream(handedOn.split(" ")))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
