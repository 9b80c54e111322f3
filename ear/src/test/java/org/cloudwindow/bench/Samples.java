package org.cloudwindow.bench;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Milliseconds of one thing done many times; any thread may add. */
final class Samples {

    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();

    void time(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        since(begun);
    }

    void since(long nanos) {
        add((System.nanoTime() - nanos) / 1e6);
    }

    void add(double value) {
        millis.add(value);
    }

    int count() {
        return millis.size();
    }

    double sum() {
        return millis.stream().mapToDouble(Double::doubleValue).sum();
    }

    void copyTo(Samples other) {
        millis.forEach(other::add);
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    private double percentile(int percent) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
