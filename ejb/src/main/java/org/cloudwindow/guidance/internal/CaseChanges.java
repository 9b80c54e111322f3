package org.cloudwindow.guidance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cloudwindow.catalogue.Catalogue;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.guidance.CaseChanged;
import org.cloudwindow.guidance.FormChange;
import org.cloudwindow.process.Processes;
import org.cloudwindow.process.Steps;
import org.cloudwindow.shared.Actor;
import org.cloudwindow.shared.CurrentUser;
import org.cloudwindow.shared.RuleBroken;

/**
 * Changes of what an application says. While it is reviewed, a change that leaves something to be looked at again sends
 * it back to guidance: the model's way {@code REPAIR} (DB4110 10.1.2 a).
 */
@ApplicationScoped
public class CaseChanges {

    private static final int LONGEST_INTENT = 2000;

    @Inject
    private CaseRights rights;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseIdentity identity;

    @Inject
    private ModeDesk modes;

    @Inject
    private CaseTimeline timeline;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Processes processes;

    @Inject
    private Clock clock;

    public GuidanceCase changeItem(String number, String itemCode) {
        GuidanceCase found = rights.writable(number);
        String callId = found.currentCall().getCallId();
        boolean opening = processes.isOpen(Steps.OPEN_ACCEPTANCE, callId);
        if (!opening) {
            rights.awaitPaperwork(found, "item");
        }
        if (itemCode == null || itemCode.isBlank()) {
            throw RuleBroken.invalid("itemCode", "required");
        }
        ItemGuide item = catalogue.getGuide(itemCode);
        if (!item.modes().contains(ServiceMode.valueOf(found.getMode()))) {
            throw RuleBroken.conflict("ITEM_NOT_OFFERED");
        }
        if (!item.code().equals(found.getItemCode())) {
            takeItem(found, item, opening);
        }
        if (opening) {
            processes.complete(Steps.OPEN_ACCEPTANCE, callId, Map.of(Steps.ONE_STOP, item.oneStop()));
            record(found, "ACCEPTANCE_OPENED", CaseChanged.Kind.ITEM, Map.of("to", item.code()));
        }
        return found;
    }

    private void takeItem(GuidanceCase found, ItemGuide item, boolean opening) {
        String before = found.getItemCode();
        boolean elsewhere = !opening && found.isRemote() && reader.guide(found).oneStop() != item.oneStop();
        found.changeItem(item, clock.instant());
        identity.fillKnown(found, item);
        processes.reroute(
                found.currentCall().getCallId(), Map.of(Steps.ITEM_CODE, item.code(), Steps.GROUP, item.department()));
        if (elsewhere) {
            modes.takeOver(found);
        } else {
            modes.tellCall(found);
        }
        Map<String, String> facts = new LinkedHashMap<>(Map.of("to", item.code()));
        if (before != null) {
            facts.put("from", before);
        }
        record(found, before == null ? "ITEM_CHOSEN" : "ITEM_CHANGED", CaseChanged.Kind.ITEM, facts);
    }

    public GuidanceCase changeSituation(String number, Map<String, String> answers, Integer seenVersion) {
        GuidanceCase found = rights.writable(number);
        rights.awaitPaperwork(found, "situation");
        Map<String, String> given = answers == null ? Map.of() : answers;
        RequiredMaterials asked = catalogue.materialsFor(found.getItemCode(), found.getItemVersion(), given);
        int before = undecided(found);
        int version = found.getFormVersion();
        found.changeSituation(given, seenVersion == null ? version : seenVersion, asked, clock.instant());
        if (found.getFormVersion() != version) {
            String situation = found.getSituationCode() == null ? "" : found.getSituationCode();
            record(found, "SITUATION_CHANGED", CaseChanged.Kind.SITUATION, Map.of("situation", situation));
            sendBack(found, before);
        }
        return found;
    }

    public void noteIntent(String number, String text) {
        GuidanceCase found = rights.writable(number);
        rights.awaitTalk(found, "intent");
        if (text == null || text.isBlank()) {
            throw RuleBroken.invalid("text", "required");
        }
        if (text.length() > LONGEST_INTENT) {
            throw RuleBroken.invalid("text", "tooLong");
        }
        found.noteIntent(text.strip(), clock.instant());
        record(found, "INTENT_NOTED", CaseChanged.Kind.STEP, Map.of());
    }

    public GuidanceCase changeForm(String number, FormChange change) {
        GuidanceCase found = rights.writable(number);
        rights.awaitPaperwork(found, "form");
        ItemGuide guide = reader.guide(found);
        FormRules rules = reader.rules(guide);
        Map<String, Object> data = change == null || change.data() == null ? Map.of() : change.data();
        Map<String, String> wanted = rules.check(withoutMasks(found, rules, data));
        refuseStale(found, rules, wanted, change == null || change.version() == null ? 0 : change.version());
        int before = undecided(found);
        Actor actor = CurrentUser.get();
        Origin origin = actor.isCitizen() ? Origin.CITIZEN : Origin.AGENT;
        int round = found.getRound();
        List<String> changed = found.changeForm(wanted, origin, actor.name(), clock.instant());
        if (!changed.isEmpty()) {
            recordRound(found, round);
            record(
                    found,
                    "FORM_CHANGED",
                    CaseChanged.Kind.FORM,
                    Map.of("fields", String.join(",", changed), "origin", origin.name()));
            sendBack(found, before);
        }
        return found;
    }

    /**
     * Staff who send a masked value back as they saw it have not changed it; a mask with something typed into it is no
     * value at all.
     */
    private static Map<String, Object> withoutMasks(GuidanceCase found, FormRules rules, Map<String, Object> data) {
        Map<String, Object> real = new LinkedHashMap<>(data);
        real.entrySet().removeIf(change -> {
            FormField field = rules.get(change.getKey());
            CaseField value = found.getFields().get(change.getKey());
            return field != null
                    && value != null
                    && value.getValue() != null
                    && CaseReader.isMasked(field)
                    && Objects.equals(CaseReader.shown(field, value.getValue()), change.getValue());
        });
        real.forEach((key, value) -> {
            FormField field = rules.get(key);
            if (field != null && CaseReader.isMasked(field) && value instanceof String text && text.contains("*")) {
                throw RuleBroken.invalid(key, "masked");
            }
        });
        return real;
    }

    private static void refuseStale(GuidanceCase found, FormRules rules, Map<String, String> wanted, int seen) {
        List<CaseField> stale = found.staleFields(wanted, seen);
        if (stale.isEmpty()) {
            return;
        }
        Map<String, Object> current = new LinkedHashMap<>();
        stale.forEach(field -> {
            String shown = CaseReader.shown(rules.get(field.getKey()), field.getValue());
            current.put(field.getKey(), shown == null ? "" : rules.toJson(field.getKey(), shown));
        });
        throw RuleBroken.conflict("STALE", Map.of("version", found.getFormVersion(), "fields", current));
    }

    int undecided(GuidanceCase found) {
        return reader.sheet(found).undecided().size();
    }

    /** Back to guidance, where the change left more to be looked at than there was {@code before}. */
    void sendBack(GuidanceCase found, int before) {
        String callId = found.currentCall().getCallId();
        if (undecided(found) > before && processes.isOpen(CaseRights.REVIEW, callId)) {
            processes.complete(CaseRights.REVIEW, callId, Map.of(Steps.OUTCOME, Steps.REPAIR));
        }
    }

    void recordRound(GuidanceCase found, int before) {
        if (found.getRound() != before) {
            processes.reroute(found.currentCall().getCallId(), Map.of(Steps.STAGE, ""));
            record(found, "ROUND_OPENED", CaseChanged.Kind.STEP, Map.of("round", String.valueOf(found.getRound())));
        }
    }

    public void noteReveal(GuidanceCase found, String key) {
        record(found, "FIELD_REVEALED", CaseChanged.Kind.STEP, Map.of("field", key));
    }

    public void noteIdentityReveal(GuidanceCase found) {
        record(found, "IDENTITY_REVEALED", CaseChanged.Kind.STEP, Map.of());
    }

    private void record(GuidanceCase found, String kind, CaseChanged.Kind change, Map<String, String> facts) {
        timeline.record(found, kind, change, facts);
    }
}
