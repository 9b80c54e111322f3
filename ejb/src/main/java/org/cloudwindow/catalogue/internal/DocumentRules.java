package org.cloudwindow.catalogue.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cloudwindow.catalogue.CheckedBy;
import org.cloudwindow.catalogue.Condition;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.FormField;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.MaterialForm;
import org.cloudwindow.catalogue.Option;
import org.cloudwindow.catalogue.Question;
import org.cloudwindow.catalogue.Sensitivity;
import org.cloudwindow.catalogue.ServiceMode;
import org.cloudwindow.catalogue.Situation;

/** What must agree inside one item document for its rules to decide anything: codes, references, situations. */
final class DocumentRules {

    private static final Set<String> ITEM_TYPES =
            Set.of("行政许可", "行政确认", "行政给付", "行政奖励", "行政裁决", "行政征收", "行政检查", "其他行政权力", "公共服务");

    private static final Set<FieldType> PERSONAL = Set.of(FieldType.ID_NUMBER, FieldType.PHONE);

    private final ItemGuide guide;
    private final List<String> findings = new ArrayList<>();

    private DocumentRules(ItemGuide guide) {
        this.guide = guide;
    }

    /** The findings, empty where all is well. */
    static List<String> check(ItemGuide guide) {
        DocumentRules rules = new DocumentRules(guide);
        rules.checkHead();
        rules.checkCodes();
        rules.checkConditions();
        rules.checkReferences();
        rules.checkForm();
        if (rules.findings.isEmpty()) {
            rules.checkSituations();
        }
        return rules.findings;
    }

    private void checkHead() {
        demand(guide.code().matches("\\d{12}"), "$.code must have 12 digits");
        demand(guide.basics().basicCode().matches("\\d{12}"), "$.basics.basicCode must have 12 digits");
        demand(guide.department().matches("dept[A-Za-z]+"), "$.department must be the group of a department");
        demand(ITEM_TYPES.contains(guide.itemType()), "$.itemType must be one of " + ITEM_TYPES);
        demand(guide.version() > 0, "$.version must be 1 or more");
        demand(
                !guide.modes().isEmpty() && !guide.modes().contains(ServiceMode.BUSINESS_SUPPORT),
                "$.modes must name ONLINE_GUIDANCE or REMOTE_ACCEPTANCE");
        demand(!guide.audience().isEmpty(), "$.audience must name one");
    }

    private void checkCodes() {
        unique("conditions", guide.conditions(), Condition::code);
        unique("questions", guide.questions(), Question::code);
        guide.questions()
                .forEach(each -> unique("questions(" + each.code() + ").options", each.options(), Option::code));
        unique("situations", guide.situations(), Situation::code);
        unique("materials", guide.materials(), Material::code);
        guide.materials().forEach(each -> {
            String path = "$.materials(" + each.code() + ")";
            demand(
                    each.copies() == 0 || each.form() != MaterialForm.ELECTRONIC,
                    path + ".copies must be 0: only the electronic form is taken");
            demand(each.copies() == 0 || each.paperSize() != null, path + ".paperSize is missing");
            unique("materials(" + each.code() + ").reviewPoints", each.reviewPoints(), point -> point.code());
            demand(
                    each.reviewPoints().stream().allMatch(point -> point.code().matches("S\\d+")),
                    "$.materials(" + each.code() + ").reviewPoints must have codes S1, S2 …");
        });
        unique("form.fields", guide.form().fields(), FormField::key);
    }

    private void checkConditions() {
        for (Condition each : guide.conditions()) {
            String path = "$.conditions(" + each.code() + ")";
            demand(
                    each.question() != null || each.checkedBy() != CheckedBy.APPLICANT,
                    path + ".question is missing: the applicant is to judge it");
            if (each.question() != null) {
                demand(each.failText() != null, path + ".failText is missing");
                demand(
                        each.question().options().stream().anyMatch(option -> option.passes())
                                && each.question().options().stream().anyMatch(option -> !option.passes()),
                        path + ".question must have an option that passes and one that does not");
                unique(
                        "conditions(" + each.code() + ").options",
                        each.question().options(),
                        option -> option.code());
            }
        }
    }

    private void checkReferences() {
        Map<String, Set<String>> known = new HashMap<>();
        for (Question each : guide.questions()) {
            // only earlier questions may be named, so that the tree has no cycle
            reference("$.questions(" + each.code() + ")", each.when(), known);
            Set<String> options = new HashSet<>();
            each.options().forEach(option -> options.add(option.code()));
            known.put(each.code(), options);
        }
        guide.situations().forEach(each -> reference("$.situations(" + each.code() + ")", each.when(), known));
        guide.materials().forEach(each -> {
            reference("$.materials(" + each.code() + ")", each.when(), known);
            demand(
                    each.when().isEmpty() || each.because() != null,
                    "$.materials(" + each.code() + ").because is missing");
        });
        guide.form().fields().forEach(each -> reference("$.form.fields(" + each.key() + ")", each.when(), known));
        Set<String> materials = new HashSet<>();
        guide.materials().forEach(each -> materials.add(each.code()));
        guide.samples()
                .forEach(each -> demand(
                        materials.contains(each.materialCode()),
                        "$.samples: there is no material " + each.materialCode()));
    }

    private void checkForm() {
        for (FormField each : guide.form().fields()) {
            String path = "$.form.fields(" + each.key() + ")";
            demand(
                    (each.type() == FieldType.SELECT) != each.options().isEmpty(),
                    path + ".options belong to SELECT and to nothing else");
            demand(
                    !PERSONAL.contains(each.type()) || each.sensitivity() == Sensitivity.SENSITIVE,
                    path + ".sensitivity must be SENSITIVE");
        }
    }

    private void checkSituations() {
        SituationTree tree = new SituationTree(guide);
        for (Map<String, String> answers : tree.listPaths()) {
            long met = guide.situations().stream()
                    .filter(each -> SituationTree.holds(each.when(), answers))
                    .count();
            demand(met == 1, "$.situations: " + answers + " must lead to one situation, not " + met);
        }
    }

    private void reference(String path, Map<String, List<String>> when, Map<String, Set<String>> known) {
        when.forEach((question, options) -> demand(
                known.containsKey(question) && known.get(question).containsAll(options) && !options.isEmpty(),
                path + ".when names " + question + " " + options + ", which is not there before it"));
    }

    private <T> void unique(String path, Collection<T> all, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        all.forEach(
                each -> demand(seen.add(code.apply(each)), "$." + path + ": " + code.apply(each) + " is there twice"));
    }

    private void demand(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
