package org.cloudwindow.web.guidance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.Situation;
import org.cloudwindow.guidance.CaseStepView;
import org.cloudwindow.shared.RuleBroken;
import org.cloudwindow.staff.Accounts;
import org.cloudwindow.web.layout.Words;

/** Says a line of the time-line in words: the codes that a step carries become names of the item's version. */
final class StepSentences {

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> materials = new HashMap<>();
    private final Map<String, String> situations = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Accounts accounts;
    private final Words words;

    StepSentences(ItemGuide guide, Accounts accounts, Words words) {
        this.accounts = accounts;
        this.words = words;
        if (guide != null) {
            fields.putAll(guide.form().fields().stream().collect(Collectors.toMap(FormField::key, FormField::label)));
            materials.putAll(guide.materials().stream().collect(Collectors.toMap(Material::code, Material::name)));
            situations.putAll(guide.situations().stream().collect(Collectors.toMap(Situation::code, Situation::name)));
        }
    }

    String of(CaseStepView step) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (step.facts() != null) {
            step.facts().forEach((name, value) -> facts.put(name, inWords(name, value)));
        }
        // facts that a step of this kind did not have leave no holes, nor a colon before nothing
        return words.with("staff.timeline." + step.kind(), facts)
                .replaceAll("\\{\\w+}", "")
                .replaceAll("[：:]?\\s*$", "");
    }

    String nameOf(String username) {
        return username == null || username.isEmpty() ? "" : names.computeIfAbsent(username, this::findName);
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "agent", "from" -> nameOf(value);
            case "fields", "field" ->
                Arrays.stream(value.split("[, ]+"))
                        .map(key -> fields.getOrDefault(key, key))
                        .collect(Collectors.joining(words.of("staff.comma", ", ")));
            case "materialCode" -> materials.getOrDefault(value, value);
            case "situation" -> situations.getOrDefault(value, value);
            case "consent" -> words.of("staff.consent." + value, value);
            case "target", "place" ->
                words.of("cobrowse.target." + value, words.of("cobrowse.document." + value, value));
            case "reason" -> words.of("staff.endReason." + value, value);
            case "role" -> words.of("staff.role." + value.toLowerCase(Locale.ROOT), value);
            case "outcome" -> words.of("agent.outcome." + value, value);
            case "level" -> words.of("staff.evaluation." + value, value);
            case "group" -> words.group(value);
            case "mode" -> words.of("mode." + value, value);
            case "materials" ->
                Arrays.stream(value.split(","))
                        .map(code -> materials.getOrDefault(code, code))
                        .collect(Collectors.joining(words.of("staff.comma", ", ")));
            default -> value;
        };
    }

    private String findName(String username) {
        try {
            return accounts.getAccount(username).displayName();
        } catch (RuleBroken gone) {
            return username;
        }
    }
}
