package org.cloudwindow.launcher;

import java.io.IOException;
import java.time.Duration;

/**
 * Brings the database back when it ends by itself, by {@code kill -9} or for want of memory: at once, then after growing
 * pauses for as long as the product runs. The server stays up and tells its callers meanwhile to come again.
 */
final class DatabaseWatch {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Children children;
    private final Progress progress;
    private final Start database;
    private boolean stopped;

    /** Starts the database and remembers it among the children. */
    interface Start {
        void start() throws IOException;
    }

    DatabaseWatch(Children children, Progress progress, Start database) {
        this.children = children;
        this.progress = progress;
        this.database = database;
    }

    void begin() {
        children.find("database")
                .ifPresentOrElse(process -> process.onExit().thenRun(this::bringBackAside), this::bringBackAside);
    }

    /** Waits for a start that is under way, so that nothing is left running. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void bringBackAside() {
        var thread = new Thread(this::bringBack, "database watch");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void bringBack() {
        Duration pause = FIRST_PAUSE;
        while (!stopped) {
            try {
                progress.say("the database has ended by itself; starting it again");
                database.start();
                progress.say("the database is back");
                begin();
                return;
            } catch (IOException | RuntimeException failure) {
                progress.say(failure + "; tried again in " + pause.toSeconds() + " s");
            }
            try {
                wait(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
