package org.cloudwindow.call.internal;

import java.util.Collections;
import java.util.List;

/** The places of all callers nobody has answered yet, ascending: positions of a whole list for one query. */
record Places(List<Long> taken) {

    static final Places NONE = new Places(List.of());

    /** From 1; behind everybody where no place was given yet. */
    int positionOf(Long place) {
        if (place == null) {
            return taken.size() + 1;
        }
        int index = Collections.binarySearch(taken, place);
        return (index < 0 ? -(index + 1) : index) + 1;
    }
}
