package org.cloudwindow.call.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cloudwindow.call.SlotView;
import org.cloudwindow.shared.Clocks;

/** The half hours of a day in which a call may be agreed. */
public final class Slots {

    public static final Duration LENGTH = Duration.ofMinutes(30);

    /** The applicant is reminded this long ahead; the model may take the beginning itself instead. */
    public static final Duration REMINDED_BEFORE = Duration.ofMinutes(30);

    /** Calls agreed in one half hour at one point. */
    public static final int CAPACITY = 3;

    /** How far ahead; nobody remembers longer. */
    public static final int DAYS_AHEAD = 14;

    private Slots() {}

    /**
     * @param isOpen whether the point answers at that time
     * @param taken how many are agreed already
     */
    public static List<SlotView> of(LocalDate day, Predicate<Instant> isOpen, Map<Instant, Long> taken, Instant now) {
        Instant midnight = day.atStartOfDay(Clocks.CITY).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(Clocks.CITY).toInstant();
        return Stream.iterate(midnight, at -> at.isBefore(end), at -> at.plus(LENGTH))
                .filter(at -> at.isAfter(now)
                        && isOpen.test(at)
                        && isOpen.test(at.plus(LENGTH).minusSeconds(60)))
                .map(at -> new SlotView(at, (int) Math.max(0, CAPACITY - taken.getOrDefault(at, 0L))))
                .toList();
    }
}
