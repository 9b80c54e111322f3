package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cloudwindow.staff.PresenceAsked;
import org.cloudwindow.staff.PresenceChanged;
import org.cloudwindow.staff.PresenceState;

/** A change of presence: made, recorded with its time, told. What a call holds changes once the call lets go. */
@Dependent
public class PresenceMoves {

    @Inject
    private PresenceRepository presences;

    @Inject
    private Event<PresenceChanged> changed;

    @Inject
    private Event<PresenceAsked> asked;

    @Inject
    private Clock clock;

    /** Another presence is asked for: whatever holds the agent can let go, before anything is locked. */
    public void ask(String username, PresenceState wanted) {
        presences
                .find(username)
                .map(Presence::state)
                .filter(PresenceState::isBusy)
                .ifPresent(held -> asked.fire(new PresenceAsked(username, held, wanted)));
    }

    /** Now, or after the call in hand. */
    public void follow(Presence presence, PresenceState wanted) {
        if (presence.state().isBusy()) {
            presence.keepForLater(wanted);
        } else {
            move(presence, wanted);
        }
    }

    public void move(Presence presence, PresenceState to) {
        PresenceState from = presence.state();
        Instant now = clock.instant();
        presence.become(to, now);
        if (from != to) {
            presences.record(presence, now);
            changed.fire(new PresenceChanged(presence.username(), from, to));
        }
    }
}
