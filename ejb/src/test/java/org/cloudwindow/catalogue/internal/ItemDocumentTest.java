package org.cloudwindow.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonPatchBuilder;
import java.util.function.UnaryOperator;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is not whole is refused, with the file and the path named. */
class ItemDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/name",
                "/itemType",
                "/basis",
                "/basics/serviceObject",
                "/basics/level",
                "/basics/procedure",
                "/basis/0/law",
                "/basis/0/article"
            })
    @Clause("YCZ-B.1-a")
    void noItemIsWithoutNameBasisTypeServiceObjectLevelAndProcedure(String path) {
        assertMissing(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/basics/statutoryDays", "/basics/promisedDays", "/basics/dayUnit", "/fees", "/basics/result"})
    @Clause("YCZ-B.1-b")
    void noItemIsWithoutTimeLimitsFeesAndResult(String path) {
        assertMissing(path);
    }

    @Test
    @Clause("YCZ-9.1-a")
    void noItemIsWithoutTheBodyThatAnswersForIt() {
        assertMissing("/basics/implementingBody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "class", "type", "form"})
    @Clause("YCZ-B.4.1-a")
    void noMaterialIsWithoutTheElementsOfTheStandard(String element) {
        assertMissing("/materials/1/" + element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "necessity", "source", "sourceExplanation"})
    @Clause("YCZ-B.4.1-b")
    void noMaterialIsWithoutItsCopiesNecessityAndSource(String element) {
        assertMissing("/materials/2/" + element);
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "system", "dataSet", "interface"})
    void noDataSourceIsHalfNamed(String element) {
        assertMissing("/materials/1/dataSource/" + element);
    }

    @Test
    void noSampleIsWithoutItsSource() {
        assertMissing("/samples/0/source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "answer", "topic"})
    @Clause({"YCZ-B.8-b", "YCZ-B.8-c"})
    void noFrequentQuestionIsWithoutAnswerOrTopic(String element) {
        assertMissing("/faqs/0/" + element);
    }

    @ParameterizedTest
    @CsvSource({
        "/conditions/0/kind, MOON",
        "/conditions/0/checkedBy, NOBODY",
        "/materials/0/class, POEM",
        "/faqs/0/topic, WEATHER",
        "/form/fields/0/sensitivity, SECRET",
        "/itemType, 行政游戏",
        "/code, 12",
        "/name, ' '"
    })
    void aWordThatIsNotKnownIsRefused(String path, String word) {
        assertRefused(
                patch -> patch.replace(path, word), path.replace("/0", "[0]").replace('/', '.'));
    }

    @Test
    void aNameThatIsNotKnownIsRefused() {
        assertRefused(patch -> patch.add("/materials/0/colour", "red"), "$.materials[0].colour is not known");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsFile() {
        assertThatThrownBy(() -> ItemDocument.parse("broken.json", "{\"code\":"))
                .isInstanceOf(DocumentBroken.class)
                .hasMessageContaining("broken.json");
    }

    @Test
    void aPersonalNumberThatIsNotMarkedSensitiveIsRefused() {
        assertRefused(patch -> patch.replace("/form/fields/1/sensitivity", "PUBLIC"), "form.fields(number)");
    }

    @ParameterizedTest
    @CsvSource({
        "/materials/1/when/Q1/0, CASTLE, materials(M2)",
        "/form/fields/2/when/Q1/0, CASTLE, form.fields(kind)",
        "/questions/1/when/Q1/0, CASTLE, questions(Q2)",
        "/samples/0/materialCode, M9, M9"
    })
    void aReferenceToNothingIsRefused(String path, String value, String named) {
        assertRefused(patch -> patch.replace(path, value), named);
    }

    @Test
    void aQuestionMayNotDependOnALaterOne() {
        assertRefused(
                patch -> patch.add(
                        "/questions/0/when",
                        Json.createObjectBuilder()
                                .add("Q2", Json.createArrayBuilder().add("LONG"))
                                .build()),
                "questions(Q1)");
    }

    @Test
    void answersThatLeadToNoSituationOrToTwoAreRefused() {
        assertRefused(patch -> patch.remove("/situations/0"), "must lead to one situation, not 0");
        assertRefused(patch -> patch.remove("/situations/1/when/Q2"), "must lead to one situation, not 2");
    }

    @Test
    void copiesAreOfPaperAndPaperHasASize() {
        assertRefused(patch -> patch.replace("/materials/0/copies", 1), "materials(M1).copies");
        assertRefused(patch -> patch.remove("/materials/1/paperSize"), "materials(M2).paperSize");
    }

    @Test
    void noItemIsOfferedForTheSupportOfAgents() {
        assertRefused(patch -> patch.replace("/modes/0", "BUSINESS_SUPPORT"), "$.modes");
    }

    @Test
    void twoThingsOfOneCodeAreRefused() {
        assertRefused(patch -> patch.replace("/materials/1/code", "M1"), "M1 is there twice");
    }

    private static void assertMissing(String path) {
        String named = "$" + path.replaceAll("/(\\d+)", "[$1]").replace('/', '.') + " is missing";
        assertRefused(patch -> patch.remove(path), named);
    }

    private static void assertRefused(UnaryOperator<JsonPatchBuilder> change, String named) {
        String json = TestItem.json(change);
        assertThatThrownBy(() -> ItemDocument.parse("item.json", json))
                .isInstanceOf(DocumentBroken.class)
                .hasMessageStartingWith("item.json: ")
                .hasMessageContaining(named);
    }
}
