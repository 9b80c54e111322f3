package org.cloudwindow.guidance.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cloudwindow.catalogue.Condition;
import org.cloudwindow.catalogue.ItemGuide;
import org.cloudwindow.catalogue.Material;
import org.cloudwindow.catalogue.Necessity;
import org.cloudwindow.catalogue.RequiredMaterials;
import org.cloudwindow.catalogue.ReviewPoint;
import org.cloudwindow.guidance.FormView.FormError;
import org.cloudwindow.guidance.NoticeView.Line;
import org.cloudwindow.shared.RuleBroken;

/**
 * The sheet of the initial review (初审): number of materials against the situation, conditions one by one, general and
 * specific points of what was handed in, the form (DB4110 8.2.4, B.5). Made anew from the case each time.
 *
 * <p>A required material without file counts as failed by itself; a material that may be absent asks for nothing until
 * a file is there.
 */
final class ReviewSheet {

    private final ItemGuide guide;
    private final FormRules rules;
    private final RequiredMaterials required;
    private final GuidanceCase guidanceCase;
    private final Map<String, Material> materials = new LinkedHashMap<>();
    private final List<ReviewSubject> undecided = new ArrayList<>();
    private final List<Line> findings = new ArrayList<>();

    ReviewSheet(ItemGuide guide, FormRules rules, RequiredMaterials required, GuidanceCase guidanceCase) {
        this.guide = guide;
        this.rules = rules;
        this.required = required;
        this.guidanceCase = guidanceCase;
        guide.materials().stream()
                .filter(material -> required.materials().stream()
                        .anyMatch(asked -> asked.code().equals(material.code())))
                .forEach(material -> materials.put(material.code(), material));
        materials.values().forEach(this::checkMaterial);
        guide.conditions().forEach(this::checkCondition);
        checkForm();
    }

    private void checkMaterial(Material material) {
        if (guidanceCase.fileInForce(material.code()).isEmpty()) {
            if (material.necessity() == Necessity.REQUIRED) {
                findings.add(
                        new Line("MISSING_MATERIAL", material.code(), null, material.name(), howToGet(material), null));
            }
            return;
        }
        for (ReviewPoint point : material.reviewPoints()) {
            decided(ReviewSubject.point(material.code(), point.code()))
                    .filter(review -> review.getResult() == ReviewResult.FAIL)
                    .ifPresent(failed -> findings.add(new Line(
                            "MATERIAL_POINT",
                            material.code(),
                            point.code(),
                            material.name(),
                            "未达到：" + point.text(),
                            failed.getRemark())));
        }
    }

    private static String howToGet(Material material) {
        return material.sourceExplanation() == null ? material.source() : material.sourceExplanation();
    }

    private void checkCondition(Condition condition) {
        decided(ReviewSubject.condition(condition.code()))
                .filter(review -> review.getResult() == ReviewResult.FAIL)
                .ifPresent(failed -> findings.add(new Line(
                        "CONDITION",
                        condition.code(),
                        null,
                        condition.text(),
                        condition.failText() == null || condition.failText().equals(condition.text())
                                ? "不符合此项条件"
                                : condition.failText(),
                        failed.getRemark())));
    }

    private void checkForm() {
        List<FormError> errors = rules.errors(guidanceCase.getAnswers(), guidanceCase.getFields());
        errors.forEach(error -> findings.add(
                new Line("FORM_FIELD", error.field(), null, error.label(), "必填项未填写", remarkOnField(error.field()))));
        for (CaseReview review : guidanceCase.getReviews()) {
            String key = review.toSubject().fieldKey();
            if (key == null || rules.get(key) == null) {
                continue;
            }
            if (review.getResult() == ReviewResult.RECHECK) {
                undecided.add(review.toSubject());
            } else if (review.getResult() == ReviewResult.FAIL
                    && errors.stream().noneMatch(error -> error.field().equals(key))) {
                findings.add(new Line("FORM_FIELD", key, null, rules.get(key).label(), "填写内容需更正", review.getRemark()));
            }
        }
    }

    private String remarkOnField(String key) {
        return guidanceCase
                .findReview(ReviewSubject.field(key))
                .filter(review -> review.getResult() == ReviewResult.FAIL)
                .map(CaseReview::getRemark)
                .orElse(null);
    }

    /** The decision on the subject; where there is none, it goes on the list of what is undecided. */
    private Optional<CaseReview> decided(ReviewSubject subject) {
        Optional<CaseReview> review =
                guidanceCase.findReview(subject).filter(each -> each.getResult().isDecided());
        if (review.isEmpty()) {
            undecided.add(subject);
        }
        return review;
    }

    List<ReviewSubject> undecided() {
        return undecided;
    }

    /** Everything that has to be corrected, in the order of the guide. */
    List<Line> findings() {
        return findings;
    }

    boolean isMissing(String materialCode) {
        return findings.stream()
                .anyMatch(line ->
                        line.kind().equals("MISSING_MATERIAL") && line.code().equals(materialCode));
    }

    /** Materials the situation asks for, in the order of the guide. */
    Map<String, Material> materials() {
        return materials;
    }

    List<String> openQuestions() {
        return required.open();
    }

    boolean isComplete() {
        return undecided.isEmpty() && openQuestions().isEmpty();
    }

    RuleBroken incomplete() {
        return RuleBroken.conflict(
                "REVIEW_INCOMPLETE",
                Map.of(
                        "undecided",
                                undecided.stream().map(ReviewSheet::address).toList(),
                        "openQuestions", openQuestions(),
                        "failed", findings.stream().map(ReviewSheet::address).toList()));
    }

    private static Map<String, String> address(ReviewSubject subject) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, "materialCode", subject.materialCode());
        put(address, "pointCode", subject.pointCode());
        put(address, "conditionCode", subject.conditionCode());
        put(address, "fieldKey", subject.fieldKey());
        return address;
    }

    private static Map<String, String> address(Line line) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, "kind", line.kind());
        put(address, "code", line.code());
        put(address, "pointCode", line.pointCode());
        return address;
    }

    /** The subject in the words of the guide. */
    String nameOf(ReviewSubject subject) {
        if (subject.materialCode() != null) {
            Material material = materials.get(subject.materialCode());
            return material.reviewPoints().stream()
                    .filter(point -> point.code().equals(subject.pointCode()))
                    .map(point -> material.name() + "：" + point.text())
                    .findFirst()
                    .orElse(material.name());
        }
        if (subject.conditionCode() != null) {
            return guide.conditions().stream()
                    .filter(condition -> condition.code().equals(subject.conditionCode()))
                    .map(Condition::text)
                    .findFirst()
                    .orElse(subject.conditionCode());
        }
        return rules.get(subject.fieldKey()).label();
    }

    private static void put(Map<String, String> address, String name, String value) {
        if (value != null) {
            address.put(name, value);
        }
    }

    /**
     * The subjects an entry speaks of.
     *
     * @return nothing where the situation knows no such point, condition or field
     */
    List<ReviewSubject> subjects(String materialCode, String pointCode, String conditionCode, String fieldKey) {
        if (materialCode != null) {
            Material material = materials.get(materialCode);
            return material == null
                    ? List.of()
                    : material.reviewPoints().stream()
                            .filter(point -> pointCode == null || point.code().equals(pointCode))
                            .map(point -> ReviewSubject.point(materialCode, point.code()))
                            .toList();
        }
        if (conditionCode != null) {
            return guide.conditions().stream()
                    .filter(condition -> condition.code().equals(conditionCode))
                    .map(condition -> ReviewSubject.condition(conditionCode))
                    .toList();
        }
        return fieldKey == null || rules.get(fieldKey) == null ? List.of() : List.of(ReviewSubject.field(fieldKey));
    }
}
