package org.cloudwindow.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * An item in the public list.
 *
 * @param promisedDays in {@code dayUnit}; 0: at once
 */
public record ItemRow(
        String code,
        String name,
        String department,
        List<Audience> audience,
        List<ServiceMode> modes,
        CaseType type,
        int promisedDays,
        DayUnit dayUnit,
        boolean oneStop) {

    /** For the query of the list, where modes and audience are columns. */
    public ItemRow(
            String code,
            String name,
            String department,
            boolean natural,
            boolean legal,
            boolean online,
            boolean remote,
            CaseType type,
            int promisedDays,
            DayUnit dayUnit,
            boolean oneStop) {
        this(
                code,
                name,
                department,
                only(natural ? Audience.NATURAL : null, legal ? Audience.LEGAL : null),
                only(online ? ServiceMode.ONLINE_GUIDANCE : null, remote ? ServiceMode.REMOTE_ACCEPTANCE : null),
                type,
                promisedDays,
                dayUnit,
                oneStop);
    }

    private static <T> List<T> only(T first, T second) {
        return Stream.of(
                        first == null ? Stream.<T>empty() : Stream.of(first),
                        second == null ? Stream.<T>empty() : Stream.of(second))
                .flatMap(one -> one)
                .toList();
    }
}
