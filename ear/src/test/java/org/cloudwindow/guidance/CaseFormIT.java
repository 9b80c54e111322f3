package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;

class CaseFormIT {

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        try (var talk = Conversation.begin(141, "market1")) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("principalId", Api.idNumber(1).substring(0, 17) + "0");
            data.put("floorArea", "many");
            data.put("nobodyKnowsThis", "x");
            data.put("operatorTitle", "长".repeat(5000));

            Answer refused = talk.change(talk.citizen, data).expect(422, "INVALID");

            assertThat(refused.objects("violations").stream().map(each -> each.getString("field")))
                    .containsExactlyInAnyOrder("principalId", "floorArea", "nobodyKnowsThis", "operatorTitle");
            assertThat(talk.seenBy(talk.citizen).object().getJsonObject("form").getJsonObject("data"))
                    .isEmpty();
        }
    }

    @Test
    @Clause("YCZ-10.1.2-b3")
    void twoPeopleOnDifferentFieldsDoNotDisturbEachOther() {
        try (var talk = Conversation.begin(142, "market1")) {
            int seen = talk.version();
            put(talk.citizen, talk, seen, "operatorTitle", "面馆").expect(200);
            put(talk.agent, talk, seen, "floorArea", "80").expect(200);

            Answer form = talk.seenBy(talk.citizen);
            assertThat(form.text("form.data.operatorTitle")).isEqualTo("面馆");
            assertThat(form.text("form.data.floorArea")).isEqualTo("80");
            assertThat(form.text("form.origins.operatorTitle.origin")).isEqualTo("CITIZEN");
            assertThat(form.text("form.origins.floorArea.origin")).isEqualTo("AGENT");
            assertThat(form.text("form.origins.floorArea.at")).isNotNull();
        }
    }

    @Test
    void whoChangesAFieldThatWasChangedMeanwhileIsToldWhatItIsNow() {
        try (var talk = Conversation.begin(143, "market1")) {
            int seen = talk.version();
            put(talk.citizen, talk, seen, "operatorTitle", "面馆").expect(200);

            Answer refused = put(talk.agent, talk, seen, "operatorTitle", "饭馆").expect(409, "STALE");

            assertThat(refused.text("fields.operatorTitle")).isEqualTo("面馆");
            assertThat(talk.seenBy(talk.citizen).text("form.data.operatorTitle"))
                    .isEqualTo("面馆");
            put(talk.agent, talk, refused.number("version"), "operatorTitle", "饭馆")
                    .expect(200);
        }
    }

    private static Answer put(Api who, Conversation talk, int version, String key, Object value) {
        return who.put(talk.path("/form"), Map.of("data", Map.of(key, value), "version", version));
    }

    @Test
    @Clause("YCZ-4.5-c")
    void aSensitiveValueReachesStaffMaskedAndEachRevealIsAudited() {
        try (var talk = Conversation.begin(144, "market1")) {
            String idNumber = Api.idNumber(144);
            talk.change(talk.citizen, Map.of("principalId", idNumber)).expect(200);

            Answer seen = talk.seenBy(talk.agent);
            assertThat(seen.body()).doesNotContain(idNumber);
            assertThat(seen.texts("form.masked")).contains("principalId");
            assertThat(talk.seenBy(talk.citizen).text("form.data.principalId")).isEqualTo(idNumber);

            talk.agent.post(talk.path("/form/principalId/reveal"), Map.of()).expect(422, "INVALID");
            Answer revealed = talk.agent
                    .post(talk.path("/form/principalId/reveal"), Map.of("reason", "核对证件"))
                    .expect(200);

            assertThat(revealed.text("value")).isEqualTo(idNumber);
            assertThat(TestWindow.get()
                            .api()
                            .staff("supervisor1")
                            .get(talk.path("/timeline"))
                            .objects("rows"))
                    .anyMatch(step -> step.getString("kind").equals("FIELD_REVEALED"));
            assertThat(talk.audited("FIELD_REVEALED", "market1")).isEqualTo(1);
        }
    }

    @Test
    void aMaskedValueSentBackChangesNothing() {
        try (var talk = Conversation.begin(145, "market1")) {
            talk.change(talk.citizen, Map.of("principalId", Api.idNumber(145))).expect(200);
            String masked = talk.seenBy(talk.agent).text("form.data.principalId");

            talk.change(talk.agent, Map.of("principalId", masked)).expect(200);

            assertThat(talk.seenBy(talk.citizen).text("form.data.principalId")).isEqualTo(Api.idNumber(145));
        }
    }

    @Test
    void aScriptInATextFieldStaysText() {
        try (var talk = Conversation.begin(146, "market1")) {
            String script = "<script>alert('x')</script>";
            talk.change(talk.citizen, Map.of("operatorTitle", script)).expect(200);

            Answer seen = talk.seenBy(talk.agent);

            assertThat(seen.text("form.data.operatorTitle")).isEqualTo(script);
            assertThat(seen.header("Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void aTextOfAMegabyteIsRefusedWithAPlainAnswer() {
        try (var talk = Conversation.begin(147, "market1")) {
            talk.change(talk.citizen, Map.of("operatorTitle", "a".repeat(900_000)))
                    .expect(422, "INVALID");
            talk.change(talk.citizen, Map.of("operatorTitle", "a".repeat(1_100_000)))
                    .expect(413, "TOO_LARGE");
            talk.change(talk.citizen, Map.of("operatorTitle", "面馆")).expect(200);
        }
    }

    @Test
    void theSituationDecidesWhichMaterialsAreRequired() {
        try (var talk = Conversation.begin(148, "market1")) {
            talk.answerQuestions();
            var first = talk.seenBy(talk.citizen).objects("materials").stream()
                    .map(material -> material.getString("code"))
                    .toList();
            JsonObject answers = talk.seenBy(talk.citizen)
                    .object()
                    .getJsonObject("situation")
                    .getJsonObject("answers");
            var different = talk.citizen.get("items/" + Conversation.ITEM).objects("questions").stream()
                    .filter(question -> answers.containsKey(question.getString("code")))
                    .flatMap(question -> question.getJsonArray("options").stream()
                            .map(option -> changed(
                                    answers,
                                    question.getString("code"),
                                    option.asJsonObject().getString("code"))))
                    .map(changed -> talk.citizen.put(
                            talk.path("/situation"), Map.of("answers", changed, "version", talk.version())))
                    .filter(answer -> answer.status() == 200)
                    .map(answer -> answer.objects("materials").stream()
                            .map(material -> material.getString("code"))
                            .toList())
                    .filter(codes -> !codes.equals(first))
                    .toList();

            assertThat(different).isNotEmpty();
            talk.citizen
                    .put(talk.path("/situation"), Map.of("answers", Map.of("NO", "SUCH"), "version", talk.version()))
                    .expect(422, "INVALID");
        }
    }

    private static Map<String, String> changed(JsonObject answers, String question, String option) {
        Map<String, String> changed = new LinkedHashMap<>();
        answers.keySet().forEach(code -> changed.put(code, answers.getString(code)));
        changed.put(question, option);
        return changed;
    }
}
