package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cloudwindow.staff.PresenceChanged;
import org.cloudwindow.staff.PresenceState;

/** A change of presence: made, recorded with its time, told. */
@Dependent
public class PresenceMoves {

    @Inject
    private PresenceRepository presences;

    @Inject
    private Event<PresenceChanged> changed;

    @Inject
    private Clock clock;

    public void move(Presence presence, PresenceState to) {
        PresenceState from = presence.state();
        Instant now = clock.instant();
        presence.become(to, now);
        if (from != to) {
            presences.record(presence.username(), to, now);
            changed.fire(new PresenceChanged(presence.username(), from, to));
        }
    }
}
