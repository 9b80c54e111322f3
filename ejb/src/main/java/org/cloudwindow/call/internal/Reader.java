package org.cloudwindow.call.internal;

import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.Groups;

/**
 * Who wants to know of calls.
 *
 * @param region where an agent of a township works, or null: of the others it makes no difference
 */
public record Reader(Actor actor, String region) {

    /** Answers for the calls of one region, neither for a department nor for the city. */
    boolean isOfTownship() {
        return Groups.isDesk(actor.groups()) && actor.isIn(Groups.TOWN);
    }
}
