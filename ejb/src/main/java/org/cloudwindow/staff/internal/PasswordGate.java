package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.cloudwindow.shared.RuleBroken;

/**
 * Half the cores at most check passwords, whoever knocks: the slow hash is there to slow down guessing, not the window.
 * A few wait for their turn, and only for a moment, since each of them holds a thread.
 */
@ApplicationScoped
public class PasswordGate {

    private static final int WAITING_EACH = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int RETRY_SECONDS = 5;

    private final int places;
    private final Duration patience;
    private final Semaphore free;

    public PasswordGate() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);
    }

    PasswordGate(int places, Duration patience) {
        this.places = places;
        this.patience = patience;
        free = new Semaphore(places, true);
    }

    /** @throws RuleBroken 429 {@code TOO_MANY} where too many others wait already, or for too long */
    public boolean check(BooleanSupplier slowHash) {
        if (!enter()) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of("retryAfterSeconds", RETRY_SECONDS));
        }
        try {
            return slowHash.getAsBoolean();
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        if (free.getQueueLength() >= WAITING_EACH * places) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
