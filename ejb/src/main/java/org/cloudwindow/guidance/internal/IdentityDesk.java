package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.applicant.CitizenSessions;
import org.cloudwindow.applicant.IdentityClaim;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/** The agent looks at person and document in the picture, for those who cannot type (DB4110 10.2.2 a). */
@ApplicationScoped
public class IdentityDesk {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private CitizenSessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Processes processes;

    public GuidanceCase check(String number, IdentityClaim claim, String authorization) {
        GuidanceCase found = rights.writable(number);
        if (!processes.isOpen(Steps.CHECK_IDENTITY, found.currentCall().getCallId())) {
            throw rights.notOpen(found, "identity");
        }
        if (claim == null) {
            throw RuleBroken.invalid("name", "required");
        }
        boolean authorised = authorization != null && !authorization.isBlank();
        if (authorised && (authorization.strip().length() < SHORTEST || authorization.length() > LONGEST)) {
            throw RuleBroken.invalid("authorization", "tooLong");
        }
        CurrentUser.as(
                Actor.SYSTEM, () -> sessions.identifyFor(found.currentCall().getSessionId(), claim, authorised));
        Map<String, String> facts = new LinkedHashMap<>();
        if (authorised) {
            facts.put("why", authorization.strip());
        }
        audit.record("IDENTITY_CHECKED", "case", number, Map.of("authorised", String.valueOf(authorised)));
        timeline.record(found, authorised ? "AUTHORITY_CHECKED" : "IDENTITY_CHECKED", CaseChanged.Kind.IDENTITY, facts);
        return found;
    }
}
