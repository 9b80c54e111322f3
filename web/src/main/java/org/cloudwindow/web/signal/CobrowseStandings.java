package org.cloudwindow.web.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cloudwindow.call.CallView;
import org.cloudwindow.call.Calls;
import org.cloudwindow.room.ConsentKind;
import org.cloudwindow.room.ConsentView;
import org.cloudwindow.room.Consents;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.web.live.LiveMessage;

/** What the mirror of each call has to know with every message; asked anew once the call or a consent has changed. */
@ApplicationScoped
public class CobrowseStandings {

    /** Who answered the call, and what the citizen agrees to now. */
    record Standing(String agent, String caseNumber, boolean talking, Set<ConsentKind> granted) {}

    private final Map<String, Standing> byCall = new ConcurrentHashMap<>();

    @Inject
    private Calls calls;

    @Inject
    private Consents consents;

    Standing of(String callId) {
        return byCall.computeIfAbsent(callId, id -> CurrentUser.as(Actor.SYSTEM, () -> read(id)));
    }

    /** Whoever removes waits for a reading under way, so that nothing outdated is put back. */
    void forget(@Observes LiveMessage message) {
        if (message.audience() == LiveMessage.Audience.ROOM_CHANGED) {
            byCall.remove(message.key());
        }
    }

    private Standing read(String callId) {
        CallView call = calls.getCall(callId);
        Set<ConsentKind> granted = consents.listConsents(callId).stream()
                .filter(ConsentView::granted)
                .map(ConsentView::kind)
                .collect(Collectors.toUnmodifiableSet());
        return new Standing(call.agent(), call.caseNumber(), call.state().isTalking(), granted);
    }
}
