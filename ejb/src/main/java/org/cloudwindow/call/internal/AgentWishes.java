package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.cloudwindow.call.CallState;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.call.Offers;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.staff.PresenceAsked;
import org.cloudwindow.staff.PresenceState;

/**
 * Lets go of an agent who asks for another presence: to be ready or to leave ends wrap-up, with the outcome not stated;
 * to leave or take a break while it rings declines. A call is never cut by it.
 */
@ApplicationScoped
public class AgentWishes {

    @Inject
    private Calls calls;

    @Inject
    private Offers offers;

    void onAsked(@Observes PresenceAsked event) {
        Actor agent = Actor.staff(event.username(), Set.of(Groups.AGENT));
        CurrentUser.as(agent, () -> {
            calls.findInHand().ifPresent(call -> letGo(call, event.asked()));
            if (event.held() == PresenceState.OFFERED && event.asked() != PresenceState.READY) {
                offers.letTransfersGo();
            }
        });
    }

    private void letGo(CallView call, PresenceState asked) {
        if (call.state() == CallState.OFFERED && asked != PresenceState.READY) {
            offers.letGo(call.id());
        } else if (call.state() == CallState.WRAP_UP && asked != PresenceState.BREAK) {
            calls.endWrapUp(call.id(), null, null);
        }
    }
}
