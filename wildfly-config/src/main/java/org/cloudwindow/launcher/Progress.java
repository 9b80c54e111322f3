package org.cloudwindow.launcher;

import java.time.Duration;
import java.time.Instant;

/** What a person who waits reads. */
final class Progress {

    private final Instant began = Instant.now();

    void say(String sentence) {
        System.out.printf("[%3ds] %s%n", Duration.between(began, Instant.now()).toSeconds(), sentence);
        System.out.flush();
    }
}
