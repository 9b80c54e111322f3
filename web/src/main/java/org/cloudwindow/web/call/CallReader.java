package org.cloudwindow.web.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cloudwindow.call.CallView;
import org.cloudwindow.room.Consents;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.staff.Accounts;

/** Puts together what a page reads of one call. */
@ApplicationScoped
public class CallReader {

    @Inject
    private Consents consents;

    @Inject
    private Accounts accounts;

    CallJson read(CallView call) {
        return CallJson.of(call, nameOf(call.agent()), consents.listConsents(call.id()));
    }

    /** The citizen sees who answers, too: staff speak under their names. */
    private String nameOf(String agent) {
        return agent == null
                ? null
                : CurrentUser.as(Actor.SYSTEM, () -> accounts.getAccount(agent).displayName());
    }
}
