package org.cloudwindow.call.internal;

import java.util.List;
import org.cloudwindow.call.EstimatedWait;

/**
 * How long a caller will wait, said as a range that is likely to hold: wide where little is known.
 *
 * <p>Each agent at work takes on average one caller per handling time, so the caller at place <i>p</i> waits for about
 * <i>p / agents</i> handling times. The range spans the quick and the slow fifth of what calls really took lately, drawn
 * together the more of them there are.
 */
public final class WaitEstimate {

    /** Assumed length of a call while none has been seen: ten minutes, give or take. */
    static final int UNKNOWN_SECONDS = 600;

    /** Ringing and walking to the headset. */
    static final int RING_SECONDS = 30;

    private static final int ENOUGH = 8;
    private static final int CERTAIN = 12;
    private static final int STEP = 10;
    private static final int LONGEST = 4 * 3600;

    private WaitEstimate() {}

    /**
     * @param position place among those who wait, from 1
     * @param working agents who serve this caller, busy or not
     * @param ready those of them without a call
     * @param handlingSeconds how long the latest calls took from answer to the end of wrap-up
     */
    public static EstimatedWait of(int position, int working, int ready, List<Integer> handlingSeconds) {
        if (position <= ready) {
            return new EstimatedWait(0, RING_SECONDS);
        }
        double rounds = (double) (position - ready) / Math.max(1, working);
        double quick = atPercent(handlingSeconds, 20, UNKNOWN_SECONDS / 4);
        double slow = atPercent(handlingSeconds, 80, UNKNOWN_SECONDS * 2);
        double low = Math.max(0, rounds - 1) * quick;
        double high = Math.ceil(rounds) * slow + RING_SECONDS;
        if (working == 0) {
            // nobody is there: it may be a minute until somebody signs in, and it may be very long
            low = RING_SECONDS;
            high = Math.max(high, 3600);
        }
        return new EstimatedWait(rounded(low), Math.max(RING_SECONDS, rounded(high)));
    }

    /** The one figure behind a range. */
    static int middle(EstimatedWait wait) {
        return (wait.lowSeconds() + wait.highSeconds()) / 2;
    }

    /**
     * The range as experience moves it: drawn towards what callers of the same queue and hour really waited, the more of
     * them there are. Who finds somebody ready is told the ring alone, whatever was before.
     *
     * @param surprises how many times longer than expected each of them waited; 1 is as expected
     */
    public static EstimatedWait learned(EstimatedWait expected, List<Double> surprises) {
        if (surprises.isEmpty() || expected.highSeconds() <= RING_SECONDS) {
            return expected;
        }
        List<Double> sorted = surprises.stream().sorted().toList();
        double trust = Math.min(1.0, (double) sorted.size() / CERTAIN);
        double low = middle(expected) * share(sorted, 10);
        double high = middle(expected) * share(sorted, 90);
        int from = rounded(trust * low + (1 - trust) * expected.lowSeconds() - STEP);
        int to = rounded(trust * high + (1 - trust) * expected.highSeconds());
        return new EstimatedWait(Math.max(0, from), Math.max(Math.max(0, from) + RING_SECONDS, to));
    }

    private static double share(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double atPercent(List<Integer> seen, int percent, int unknown) {
        if (seen.isEmpty()) {
            return unknown;
        }
        List<Integer> sorted = seen.stream().sorted().toList();
        double measured = sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        double trust = Math.min(1.0, (double) seen.size() / ENOUGH);
        return trust * measured + (1 - trust) * unknown;
    }

    private static int rounded(double seconds) {
        return (int) Math.min(LONGEST, Math.ceil(seconds / STEP) * STEP);
    }
}
