package org.cloudwindow.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The processes of one data folder, remembered in {@code run/<name>.pid} as number and moment of start. The launcher may
 * die by {@code kill -9} and leave them behind: the next one ends them first. A number that the system has given to
 * somebody else since has another moment of start and is let alone.
 */
final class Children {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private final Path folder;

    Children(Path folder) {
        this.folder = folder;
    }

    void remember(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(name), process.pid() + " " + startOf(process).orElse(Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier launcher left, the server before the database it writes to. */
    void endLeftovers(Progress progress) {
        for (String name : List.of("server", "database")) {
            find(name).ifPresent(process -> {
                progress.say("ending a " + name + " left over from an earlier run (process " + process.pid() + ")");
                end(process);
            });
            forget(name);
        }
    }

    void end(String name) {
        find(name).ifPresent(Children::end);
        forget(name);
    }

    Optional<ProcessHandle> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(file).trim().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(p -> startOf(p).map(at -> isSame(at, words[1])).orElse(false));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Instant at, String remembered) {
        // The system derives the moment from its boot time, which may be corrected by a little while it runs.
        return Duration.between(at, Instant.parse(remembered)).abs().compareTo(Duration.ofSeconds(2)) < 0;
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!hasEnded(process, PATIENCE)) {
            family.forEach(ProcessHandle::destroyForcibly);
            hasEnded(process, PATIENCE);
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
