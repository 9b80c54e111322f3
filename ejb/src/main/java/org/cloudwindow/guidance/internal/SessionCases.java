package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.cloudwindow.notification.SeenCases;

/** Tells the messages which cases a session may see. */
@ApplicationScoped
public class SessionCases implements SeenCases {

    @Inject
    private CaseRepository cases;

    @Override
    public Set<String> listNumbers(long sessionId) {
        return Set.copyOf(cases.listNumbersOpenTo(sessionId));
    }
}
