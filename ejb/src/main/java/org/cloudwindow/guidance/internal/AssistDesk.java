package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Sample;
import org.cloudwindow.catalogue.Sensitivity;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.FormChange;
import org.cloudwindow.guidance.PagePush;
import org.cloudwindow.shared.RuleBroken;

/** Acts on the applicant's page: what may be done there, and that it is written down (DB4110 10.1.2 b). */
@ApplicationScoped
public class AssistDesk {

    private static final Set<String> QUESTIONS = Set.of("COBROWSE", "ASSIST");
    private static final Set<String> PARTS = Set.of("situation", "form", "materials");
    private static final Set<String> TARGETS = Set.of("next", "situation", "form", "materials", "chat");

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseChanges changes;

    @Inject
    private CaseTimeline timeline;

    public void ask(String number, String callId, String kind) {
        GuidanceCase found = handled(number, callId);
        require(QUESTIONS.contains(kind));
        note(found, "CONSENT_ASKED", Map.of("consent", kind));
    }

    public void highlight(String number, String callId, String key) {
        GuidanceCase found = handled(number, callId);
        requireConsent(found.currentCall().seesPage());
        note(found, "ASSIST_HIGHLIGHTED", isKnown(found, key) ? Map.of("field", key) : Map.of());
    }

    public GuidanceCase fill(String number, String callId, String key, Object value, Integer version) {
        GuidanceCase found = handled(number, callId);
        requireConsent(found.currentCall().mayAssist());
        requireFillable(found, key);
        GuidanceCase filled = changes.changeForm(number, new FormChange(Collections.singletonMap(key, value), version));
        note(filled, "ASSIST_FILLED", Map.of("field", key));
        return filled;
    }

    public void press(String number, String callId, String target) {
        GuidanceCase found = handled(number, callId);
        requireConsent(found.currentCall().mayAssist());
        require(target != null && TARGETS.contains(target));
        note(found, "ASSIST_PRESSED", Map.of("target", target));
    }

    public PagePush push(String number, String callId, PagePush.Kind kind, String code) {
        GuidanceCase found = handled(number, callId);
        boolean opens = found.currentCall().mayAssist();
        PagePush push =
                switch (kind) {
                    case PAGE -> page(code, opens);
                    case SAMPLE -> sample(found, code, opens);
                    case DOCUMENT -> document(found, code, opens);
                };
        note(found, kind + "_PUSHED", Map.of(kind == PagePush.Kind.SAMPLE ? "materialCode" : "place", code));
        return push;
    }

    private static PagePush page(String code, boolean opens) {
        if (code == null || !PARTS.contains(code)) {
            throw RuleBroken.notFound();
        }
        return new PagePush(PagePush.Kind.PAGE, code, null, null, opens);
    }

    private PagePush sample(GuidanceCase found, String code, boolean opens) {
        Sample sample = reader.guide(found).samples().stream()
                .filter(each -> each.materialCode().equals(code))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
        return new PagePush(PagePush.Kind.SAMPLE, code, sample.title(), sample.content(), opens);
    }

    private static PagePush document(GuidanceCase found, String code, boolean opens) {
        return found.getDocuments().stream()
                .filter(each -> each.getKind().address().equals(code))
                .findFirst()
                .map(each -> new PagePush(PagePush.Kind.DOCUMENT, code, each.getNumber(), null, opens))
                .orElseThrow(RuleBroken::notFound);
    }

    /** The case in the conversation that goes on, for the agent who answered it. */
    private GuidanceCase handled(String number, String callId) {
        GuidanceCase found = rights.writable(number);
        CaseCall call = found.currentCall();
        if (!call.getCallId().equals(callId) || call.isEnded()) {
            throw RuleBroken.forbidden();
        }
        return found;
    }

    private void requireFillable(GuidanceCase found, String key) {
        FormField field = key == null ? null : rules(found).get(key);
        require(field != null && FormRules.isAsked(field.when(), found.getAnswers()));
        if (field.sensitivity() == Sensitivity.SENSITIVE) {
            throw RuleBroken.conflict("FIELD_SENSITIVE");
        }
    }

    private boolean isKnown(GuidanceCase found, String key) {
        return key != null && rules(found).get(key) != null;
    }

    private FormRules rules(GuidanceCase found) {
        ItemGuide guide = reader.guide(found);
        return reader.rules(guide);
    }

    private static void requireConsent(boolean given) {
        if (!given) {
            throw RuleBroken.of(RuleBroken.Kind.FORBIDDEN, "CONSENT_REQUIRED");
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw RuleBroken.conflict("ASSIST_NOT_ALLOWED");
        }
    }

    private void note(GuidanceCase found, String kind, Map<String, String> facts) {
        timeline.record(found, kind, CaseChanged.Kind.STEP, facts);
    }
}
