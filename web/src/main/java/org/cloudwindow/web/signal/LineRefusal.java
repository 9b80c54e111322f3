package org.cloudwindow.web.signal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.web.rest.DatabaseAway;

/**
 * Why a message of the room's line was not taken.
 *
 * @param retryable whether the same may be taken in a moment: what it needs is away
 */
record LineRefusal(String code, boolean retryable) {

    private static final Logger LOG = System.getLogger(LineRefusal.class.getName());

    static LineRefusal of(RuntimeException failure) {
        if (failure instanceof RuleBroken broken) {
            return new LineRefusal(broken.code(), false);
        }
        if (DatabaseAway.isCauseOf(failure)) {
            return new LineRefusal("SERVICE_AWAY", true);
        }
        LOG.log(Level.WARNING, "a message of the room failed", failure);
        return new LineRefusal("INTERNAL", false);
    }
}
