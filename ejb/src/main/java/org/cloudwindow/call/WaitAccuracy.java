package org.cloudwindow.call;

/**
 * How often the waiting time told to callers held.
 *
 * @param queue the department, or {@code roleAgent}
 * @param hour hour of the day in the city's time, 0 to 23
 * @param answered calls answered, {@code hits} those whose wait lay within the range they were told
 * @param hitRate these in those, from 0 to 1
 * @param averageSeconds what they really waited
 */
public record WaitAccuracy(String queue, int hour, long answered, long hits, double hitRate, int averageSeconds) {

    public static WaitAccuracy of(String queue, int hour, long answered, long hits, int averageSeconds) {
        return new WaitAccuracy(queue, hour, answered, hits, (double) hits / Math.max(1, answered), averageSeconds);
    }
}
