package org.cloudwindow.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cloudwindow.applicant.ApplicantIdentified;
import org.cloudwindow.applicant.CitizenLeft;
import org.cloudwindow.call.CallLine;
import org.cloudwindow.call.Calls;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;

/** A caller may prove who it is while it waits or talks; leaving the visit hangs up. */
@ApplicationScoped
public class CallerIdentity {

    @Inject
    private Calls calls;

    @Inject
    private CallLine line;

    void onIdentified(@Observes ApplicantIdentified event) {
        CurrentUser.as(Actor.SYSTEM, () -> line.identify(event.sessionId(), event.applicantId(), event.level()));
    }

    void onLeft(@Observes CitizenLeft event) {
        CurrentUser.as(
                Actor.citizen(event.sessionId(), 0, 0), () -> calls.findMine().ifPresent(call -> calls.end(call.id())));
    }
}
