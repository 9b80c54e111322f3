package org.cloudwindow.staff.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.AgentDuty;
import org.cloudwindow.staff.StaffLeft;

/** Whoever has signed out everywhere or is kept out goes off duty, after the call in hand, and loses the sockets. */
@Dependent
public class Departures {

    @Inject
    private AgentDuty duty;

    @Inject
    private Event<StaffLeft> left;

    public void of(String username) {
        CurrentUser.as(Actor.SYSTEM, () -> duty.leave(username));
        left.fire(new StaffLeft(username));
    }
}
