package org.cloudwindow.guidance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cloudwindow.guidance.internal.AssistDesk;
import org.cloudwindow.guidance.internal.CaseReader;
import org.cloudwindow.shared.AllowedTo;
import org.cloudwindow.shared.Groups;
import org.cloudwindow.shared.RuleBroken;

/**
 * What the agent of the conversation does on the applicant's own page (DB4110 8.2.4, 10.1.2 b): after consent, which is
 * given for one conversation and can be taken back at any moment, and each act on the time-line, without values.
 *
 * <p>Sensitive fields are never filled so, and nothing of it confirms or submits: that is the applicant's alone.
 *
 * <p>Refusals: 404 and 403 as for every case; 403 {@code CONSENT_REQUIRED}; 409 {@code FIELD_SENSITIVE} and
 * {@code ASSIST_NOT_ALLOWED}.
 */
@Stateless
@AllowedTo(Groups.AGENT)
public class CaseAssist {

    @Inject
    private AssistDesk desk;

    @Inject
    private CaseReader reader;

    /** Asks the applicant for consent of this kind, {@code COBROWSE} or {@code ASSIST}. */
    public void ask(String caseNumber, String callId, String kind) {
        desk.ask(caseNumber, callId, kind);
    }

    /** Shows a place on the page; the field is told where it is one of the form, else null. */
    public void highlight(String caseNumber, String callId, String fieldKey) {
        desk.highlight(caseNumber, callId, fieldKey);
    }

    /**
     * Fills a field; its origin is the agent.
     *
     * @throws RuleBroken besides those of this face as {@link CaseForms#change}
     */
    public FormView fill(String caseNumber, String callId, String fieldKey, Object value, Integer version) {
        return reader.formOf(desk.fill(caseNumber, callId, fieldKey, value, version));
    }

    /** Leafs: {@code next} (the next gap), {@code situation}, {@code form}, {@code materials} or {@code chat}. */
    public void press(String caseNumber, String callId, String target) {
        desk.press(caseNumber, callId, target);
    }

    /** Without consent to being assisted it is offered and not opened. Not found: no such part, sample or document. */
    public PagePush push(String caseNumber, String callId, PagePush.Kind kind, String code) {
        return desk.push(caseNumber, callId, kind, code);
    }
}
