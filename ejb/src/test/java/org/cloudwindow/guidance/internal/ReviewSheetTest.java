package org.cloudwindow.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.cloudwindow.guidance.internal.TestItem.NOW;

import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.catalogue.FieldType;
import org.cloudwindow.catalogue.Necessity;
import org.cloudwindow.guidance.NoticeView.Line;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class ReviewSheetTest {

    private final GuidanceCase it = TestItem.newCase();

    private void passEverything() {
        TestItem.sheet(it).undecided().forEach(open -> it.review(open, ReviewResult.PASS, null, "agent", NOW));
    }

    private void handInEverything() {
        TestItem.GUIDE
                .materials()
                .forEach(material -> it.addMaterial(material.code(), TestItem.file(), Origin.CITIZEN, "c"));
    }

    private void fillForm() {
        Map<String, String> values = new HashMap<>();
        TestItem.GUIDE
                .form()
                .fields()
                .forEach(field -> values.put(field.key(), field.type() == FieldType.CHECKBOX ? "true" : "1"));
        it.changeForm(values, Origin.CITIZEN, "c", NOW);
    }

    @Test
    @Clause({"YCZ-8.2.4-d", "YCZ-10.1.2-a3"})
    void aRequiredMaterialWithoutFileCountsAsFailedAndATolerableOneDoesNot() {
        passEverything();

        assertThat(TestItem.sheet(it).findings())
                .filteredOn(line -> line.kind().equals("MISSING_MATERIAL"))
                .extracting(Line::code)
                .containsExactlyElementsOf(TestItem.GUIDE.materials().stream()
                        .filter(material -> material.necessity() == Necessity.REQUIRED)
                        .map(material -> material.code())
                        .toList());
    }

    @Test
    @Clause({"YCZ-B.5.1-0", "YCZ-8.2.4-e"})
    void generalAndSpecificPointsAndEveryConditionWaitForADecision() {
        handInEverything();

        ReviewSheet sheet = TestItem.sheet(it);

        assertThat(sheet.undecided())
                .contains(
                        ReviewSubject.point("M1", "G1"),
                        ReviewSubject.point("M1", "G3"),
                        ReviewSubject.point("M1", "S1"),
                        ReviewSubject.condition("C1"));
        assertThat(sheet.isComplete()).isFalse();
    }

    @Test
    void whereEverythingIsThereAndPassedNothingIsFound() {
        handInEverything();
        fillForm();
        passEverything();

        assertThat(TestItem.sheet(it).isComplete()).isTrue();
        assertThat(TestItem.sheet(it).findings()).isEmpty();
    }

    @Test
    void whatFailedIsListedWithItsRemark() {
        handInEverything();
        fillForm();
        passEverything();
        it.review(ReviewSubject.point("M2", "G1"), ReviewResult.FAIL, "名称不符", "agent", NOW);
        it.review(ReviewSubject.condition("C2"), ReviewResult.FAIL, "不满足", "agent", NOW);
        it.review(ReviewSubject.field("principal"), ReviewResult.FAIL, "写错", "agent", NOW);

        assertThat(TestItem.sheet(it).findings())
                .extracting(Line::kind, Line::code, Line::remark)
                .containsExactly(
                        tuple("MATERIAL_POINT", "M2", "名称不符"),
                        tuple("CONDITION", "C2", "不满足"),
                        tuple("FORM_FIELD", "principal", "写错"));
    }

    @Test
    void aCorrectedFieldThatHadFailedIsLookedAtAgain() {
        handInEverything();
        fillForm();
        passEverything();
        it.review(ReviewSubject.field("principal"), ReviewResult.FAIL, "写错", "agent", NOW);

        it.changeForm(Map.of("principal", "改正"), Origin.CITIZEN, "c", NOW);

        assertThat(TestItem.sheet(it).undecided()).containsExactly(ReviewSubject.field("principal"));
    }

    @Test
    void onlySubjectsOfThisItemAreKnown() {
        ReviewSheet sheet = TestItem.sheet(it);

        assertThat(sheet.subjects("M1", "G1", null, null)).hasSize(1);
        assertThat(sheet.subjects("M1", null, null, null)).hasSizeGreaterThan(3);
        assertThat(sheet.subjects("M1", "Z9", null, null)).isEmpty();
        assertThat(sheet.subjects("M99", "G1", null, null)).isEmpty();
        assertThat(sheet.subjects(null, null, "C99", null)).isEmpty();
        assertThat(sheet.subjects(null, null, null, "nothing")).isEmpty();
        assertThat(sheet.subjects(null, null, null, null)).isEmpty();
    }
}
