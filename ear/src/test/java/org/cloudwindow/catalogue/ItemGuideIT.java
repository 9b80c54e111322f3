package org.cloudwindow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

/** What a citizen learns about one item before and while preparing. */
class ItemGuideIT {

    private static final String SHOP = "000131014000";
    private static final String GUIDE = "items/" + SHOP;
    private static final String WITHDRAWN = "items/000131002000";

    private final Api anybody = TestWindow.get().api();

    @Test
    @Clause({"YCZ-B.1-a", "YCZ-B.1-b", "YCZ-9.1-a"})
    void theGuideNamesBodyBasisLimitsFeesAndResult() {
        Answer guide = anybody.get(GUIDE).expect(200);
        assertThat(guide.text("code")).isEqualTo(SHOP);
        assertThat(guide.text("name")).isEqualTo("个体工商户设立登记");
        assertThat(guide.text("itemType")).isEqualTo("行政确认");
        assertThat(guide.object().getJsonObject("basics"))
                .containsKeys("implementingBody", "level", "procedure", "serviceObject", "result")
                .containsKeys("statutoryDays", "promisedDays", "dayUnit");
        assertThat(guide.text("basics.implementingBody")).isEqualTo("云州市市场监督管理局");
        assertThat(guide.objects("basis")).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsKeys("law", "article", "text"));
        assertThat(guide.text("fees.text")).isNotBlank();
        assertThat(guide.number("version")).isEqualTo(1);
    }

    @Test
    void theGuideHasTheShapeOfTheContract() {
        Answer guide = anybody.get(GUIDE).expect(200);
        assertThat(guide.objects("conditions")).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsKeys("code", "text"));
        assertThat(guide.objects("questions.0.options")).hasSizeGreaterThan(1);
        assertThat(guide.objects("materials")).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsKeys("code", "name", "necessity", "form", "copies", "source", "reviewPoints"));
        assertThat(guide.objects("form.fields")).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsKeys("key", "label", "type", "required", "sensitivity"));
        assertThat(guide.objects("faqs")).isNotEmpty().allSatisfy(each -> assertThat(each)
                .containsKeys("question", "answer"));
    }

    @Test
    @Clause("YCZ-B.6-b")
    void whoPreparesSeesASampleOfEachMaterial() {
        Answer guide = anybody.get(GUIDE).expect(200);
        List<String> materials = guide.objects("materials").stream()
                .map(each -> each.getString("code"))
                .toList();
        assertThat(guide.objects("samples"))
                .extracting(each -> each.getString("materialCode"))
                .containsExactlyElementsOf(materials);
        assertThat(guide.objects("samples"))
                .noneMatch(each -> each.getString("content").isBlank());
    }

    @Test
    @Clause("YCZ-B.5.1-0")
    void aMaterialShowsTheGeneralPointsOfItsClassAndItsOwn() {
        assertThat(anybody.get(GUIDE).objects("materials")).allSatisfy(material -> assertThat(
                        material.getJsonArray("reviewPoints").getValuesAs(JsonObject.class))
                .extracting(point -> point.getString("code"))
                .startsWith("G1", "G2", "G3", "S1"));
    }

    @Test
    @Clause("YCZ-B.2-a")
    void thePreCheckSaysYesOrNoBeforeHandlingBegins() {
        Answer yes = precheck(Map.of("C1", "CITIZEN", "C2", "no")).expect(200);
        assertThat(yes.isTrue("eligible")).isTrue();
        Answer no = precheck(Map.of("C1", "FOREIGN", "C2", "no")).expect(200);
        assertThat(no.isTrue("eligible")).isFalse();
        assertThat(no.objects("reasons"))
                .extracting(each -> each.getString("conditionCode") + " " + each.getString("result"))
                .containsExactly("C1 FAIL", "C2 PASS", "C3 BY_DATA", "C4 BY_STAFF");
        assertThat(no.text("reasons.0.text")).contains("外国人");
    }

    @Test
    void differentSituationsAskForDifferentMaterialsAndSayWhy() {
        Answer rent = materials(Map.of("Q1", "RENT", "Q2", "SELF", "Q3", "NO")).expect(200);
        assertThat(rent.text("situation.name")).isEqualTo("租房开店");
        assertThat(codes(rent)).containsExactly("M1", "M2", "M4");
        assertThat(rent.texts("materials.2.because")).contains("场所是租来的，要证明有权使用");
        assertThat(rent.texts("open")).isEmpty();
        assertThat(rent.number("decisionVersion")).isEqualTo(1);
        assertThat(codes(materials(Map.of("Q1", "HOME", "Q2", "AGENT")))).containsExactly("M1", "M2", "M3", "M5", "M7");
        assertThat(codes(materials(Map.of("Q1", "NET", "Q2", "SELF")))).containsExactly("M1", "M2", "M6");
    }

    @Test
    void whatIsNotAnsweredYetIsNamed() {
        assertThat(materials(Map.of()).expect(200).texts("open")).containsExactly("Q1", "Q2");
        assertThat(materials(Map.of("Q1", "OWN", "Q2", "SELF")).texts("open")).containsExactly("Q3");
    }

    @Test
    @Clause("YCZ-B.3.2-d")
    void everySituationOfAnItemCanBeListed() {
        Answer situations = anybody.get(GUIDE + "/situations").expect(200);
        // two places with the question of the licence, two without; each by the applicant or by somebody else
        assertThat(situations.number("total")).isEqualTo(12);
        assertThat(situations.objects("rows"))
                .extracting(each -> each.getString("situationCode"))
                .contains("X1", "X2", "X3", "X4");
    }

    @Test
    @Clause("YCZ-3.5-a")
    void staffSeeWhichOfTheEightPartsOfADossierAreComplete() {
        Answer dossier =
                TestWindow.get().api().staff("editor1").get(GUIDE + "/dossier").expect(200);
        assertThat(dossier.objects("parts"))
                .extracting(each -> each.getString("kind"))
                .containsExactly(
                        "BASICS",
                        "CONDITIONS",
                        "SITUATIONS",
                        "MATERIALS",
                        "REVIEW_POINTS",
                        "SAMPLES",
                        "FORM_FIELDS",
                        "FAQS");
        assertThat(dossier.isTrue("complete")).isTrue();
    }

    @Test
    void onlyStaffSeeADossier() {
        anybody.get(GUIDE + "/dossier").expect(401);
        TestWindow.get().api().stranger().get(GUIDE + "/dossier").expect(403);
    }

    @Test
    void anUnknownItemIsNotFound() {
        for (String code : List.of("000000000000", "abc", "%27%20or%201=1", "%3Cscript%3E")) {
            anybody.get("items/" + code).expect(404, "NOT_FOUND");
        }
        anybody.post("items/000000000000/precheck", Map.of("answers", Map.of())).expect(404, "NOT_FOUND");
        anybody.post("items/000000000000/materials", Map.of("answers", Map.of()))
                .expect(404, "NOT_FOUND");
    }

    @Test
    void aWithdrawnItemIsAnsweredWithAPlainSentence() {
        Answer answer = anybody.get(WITHDRAWN).expect(404, "ITEM_WITHDRAWN");
        assertThat(answer.text("detail")).isNotBlank();
        anybody.post(WITHDRAWN + "/precheck", Map.of("answers", Map.of())).expect(404, "ITEM_WITHDRAWN");
        anybody.post(WITHDRAWN + "/materials", Map.of("answers", Map.of())).expect(404, "ITEM_WITHDRAWN");
    }

    @Test
    void answersThatTheItemDoesNotKnowAreRefusedByName() {
        Answer answer = materials(Map.of("Q1", "CASTLE", "Q9", "X")).expect(422, "INVALID");
        assertThat(answer.objects("violations"))
                .extracting(each -> each.getString("field"))
                .containsExactlyInAnyOrder("answers.Q1", "answers.Q9");
        precheck(Map.of("C1", "MARTIAN")).expect(422, "INVALID");
        anybody.post(GUIDE + "/precheck", Map.of()).expect(422, "INVALID");
    }

    @Test
    void aBodyThatIsNoJsonIsMalformed() {
        anybody.post(GUIDE + "/materials", "{\"answers\":").expect(400, "MALFORMED");
        anybody.post(GUIDE + "/materials", "<script>alert(1)</script>").expect(400, "MALFORMED");
    }

    private Answer precheck(Map<String, String> answers) {
        return anybody.post(GUIDE + "/precheck", Map.of("answers", answers));
    }

    private Answer materials(Map<String, String> answers) {
        return anybody.post(GUIDE + "/materials", Map.of("answers", answers));
    }

    private static List<String> codes(Answer materials) {
        return materials.expect(200).objects("materials").stream()
                .map(each -> each.getString("code"))
                .toList();
    }
}
