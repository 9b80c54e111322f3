package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.cloudwindow.audit.AuditTrail;
import org.cloudwindow.guidance.internal.CaseRights;
import org.cloudwindow.guidance.internal.Papers;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;

/** The papers of a case as PDF, made once when the model took the step and kept encrypted. */
@Stateless
@AllowedTo({AllowedTo.CITIZEN, Groups.AGENT, Groups.SUPERVISOR})
public class CaseDocuments {

    @Inject
    private CaseRights rights;

    @Inject
    private Papers papers;

    @Inject
    private AuditTrail audit;

    /**
     * The newest paper of a kind.
     *
     * @param kind {@code one-time-notice}, {@code material-receipt} or {@code acceptance-receipt}
     * @throws org.cloudwindow.shared.RuleBroken 404 for an unknown kind or a notice that was never given; 409
     *     {@code NOT_SUBMITTED_YET}, {@code NOT_ACCEPTED_YET}
     */
    public MaterialFile pdf(String number, String kind) {
        MaterialFile paper = papers.read(rights.readable(number), kind);
        audit.record("DOCUMENT_READ", "case", number, Map.of("kind", kind));
        return paper;
    }
}
