package org.cloudwindow.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cloudwindow.shared.RuleBroken;

/**
 * Lets each token and each account ask {@value #BURST} times at once and {@value #PER_SECOND} times a second after that.
 * Never counted by address: a whole hall sits behind one. Failed sign-ins and refused ID numbers are counted where they
 * happen, in the database.
 */
@ApplicationScoped
public class RateLimit {

    static final int BURST = 600;
    static final int PER_SECOND = 50;

    private static final int MOST_KEYS = 50_000;

    @Inject
    Clock clock;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    void count(String key) {
        if (key == null) {
            return;
        }
        Instant now = clock.instant();
        if (buckets.size() > MOST_KEYS) {
            buckets.values().removeIf(bucket -> bucket.refilledTo(now).left() >= BURST);
        }
        Bucket bucket = buckets.compute(
                key, (each, before) -> (before == null ? new Bucket(BURST, now) : before.refilledTo(now)).take());
        if (bucket.left() < 0) {
            throw RuleBroken.of(RuleBroken.Kind.TOO_MANY, "TOO_MANY", Map.of(Problem.RETRY_AFTER, 1));
        }
    }

    private record Bucket(double left, Instant at) {

        Bucket refilledTo(Instant now) {
            double seconds = Math.max(0, Duration.between(at, now).toMillis()) / 1000.0;
            return new Bucket(Math.min(BURST, Math.max(0, left) + seconds * PER_SECOND), now);
        }

        Bucket take() {
            return new Bucket(left - 1, at);
        }
    }
}
