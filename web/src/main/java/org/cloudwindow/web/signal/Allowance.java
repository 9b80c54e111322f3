package org.cloudwindow.web.signal;

import java.time.Duration;
import java.time.Instant;

/** So much a second on average, and a burst of it now and then. Not for two threads at once. */
final class Allowance {

    private final double rate;
    private final double burst;
    private double left;
    private Instant countedAt;

    Allowance(double rate, double burst, Instant now) {
        this.rate = rate;
        this.burst = burst;
        this.left = burst;
        this.countedAt = now;
    }

    /** Takes that much; false where there is not enough left, and then nothing is taken. */
    boolean take(double amount, Instant now) {
        double seconds = Duration.between(countedAt, now).toMillis() / 1000.0;
        left = Math.min(burst, left + seconds * rate);
        countedAt = now;
        if (left < amount) {
            return false;
        }
        left -= amount;
        return true;
    }
}
