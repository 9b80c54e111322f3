package org.cloudwindow.call.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;

/** The reader of this moment, with the region where that makes a difference. */
@Dependent
public class Readers {

    @Inject
    private AgentDuty duty;

    public Reader current() {
        Actor actor = CurrentUser.get();
        Reader reader = new Reader(actor, null);
        return reader.isOfTownship()
                ? new Reader(actor, CurrentUser.as(Actor.SYSTEM, () -> duty.findRegion(actor.name())
                        .orElse("-")))
                : reader;
    }
}
