package org.cloudwindow.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server lets pass between the citizen's page and the agent, whatever a browser says. */
class AssistRightsIT {

    private final TestWindow window = TestWindow.get();
    private Conversation talk;
    private Wire citizen;
    private Wire agent;
    private int asked;

    @BeforeEach
    void talk() {
        talk = Conversation.begin(240, "market2").answerQuestions();
        citizen = Wire.room(window, talk.citizen, talk.callId);
        agent = Wire.room(window, talk.agent, talk.callId);
        citizen.await("welcome");
        agent.await("welcome");
    }

    @AfterEach
    void hangUp() {
        citizen.close();
        agent.close();
        talk.close();
    }

    @Test
    @Clause("YCZ-10.1.2-b2")
    void withoutConsentTheAgentActsNowhereAndAfterARevocationNoMore() {
        assertThat(refusal("cb-fill", Map.of("field", "floorArea", "value", "88")))
                .isEqualTo("CONSENT_REQUIRED");
        assertThat(refusal("cb-press", Map.of("target", "next"))).isEqualTo("CONSENT_REQUIRED");
        assertThat(refusal("cb-highlight", Map.of("nodeId", 7))).isEqualTo("CONSENT_REQUIRED");
        assertThat(refusal("cb-pointer", Map.of("nodeId", 7))).isEqualTo("CONSENT_REQUIRED");
        assertThat(opensThePage()).as("offered, not opened").isFalse();
        talk.agent
                .put("calls/" + talk.callId + "/consents/ASSIST", Map.of("granted", true, "textVersion", "1"))
                .expect(403);
        consent("ASSIST", true);
        assertThat(opensThePage()).isTrue();
        say("cb-fill", Map.of("field", "floorArea", "value", "88", "version", talk.version()));
        JsonObject filled = citizen.await("cb-fill");
        assertThat(filled.getString("from")).isEqualTo("market2");
        assertThat(talk.seenBy(talk.agent).text("form.data.floorArea")).isEqualTo("88");
        assertThat(talk.seenBy(talk.agent).text("form.origins.floorArea.origin"))
                .isEqualTo("AGENT");
        consent("ASSIST", false);
        assertThat(opensThePage()).isFalse();
        assertThat(refusal("cb-fill", Map.of("field", "floorArea", "value", "99", "version", talk.version())))
                .isEqualTo("CONSENT_REQUIRED");
        assertThat(talk.seenBy(talk.agent).text("form.data.floorArea")).isEqualTo("88");
        assertThat(citizen.all("cb-fill")).hasSize(1);
    }

    @Test
    void withConsentTheAgentLeafsAndLaysAPaperOfTheCaseBeforeTheCitizen() {
        talk.fillForm().handInAllBut().pass();
        String material = talk.seenBy(talk.agent).text("materials.0.code");
        String point = talk.agent
                .get("items/" + Conversation.ITEM)
                .expect(200)
                .objects("materials")
                .get(0)
                .getJsonArray("reviewPoints")
                .getJsonObject(0)
                .getString("code");
        talk.fail(material, point, "漏填");
        talk.agent.post(talk.path("/one-time-notice"), "").expect(201);
        say("cb-push", Map.of("kind", "DOCUMENT", "code", "one-time-notice"));
        JsonObject paper = citizen.await("cb-push").getJsonObject("data");
        assertThat(paper.getString("kind")).isEqualTo("DOCUMENT");
        assertThat(paper.getString("code")).isEqualTo("one-time-notice");
        assertThat(paper.getBoolean("opens")).isFalse();

        consent("ASSIST", true);
        say("cb-press", Map.of("target", "next"));
        JsonObject pressed = citizen.await("cb-press");
        assertThat(pressed.getString("from")).isEqualTo("market2");
        assertThat(pressed.getJsonObject("data").getString("target")).isEqualTo("next");
        assertThat(talk.agent.get(talk.path("/timeline")).expect(200).body())
                .contains("DOCUMENT_PUSHED", "ASSIST_PRESSED", "\"target\":\"next\"");
    }

    @Test
    void whatIsSensitiveUnknownOrTheCitizensAloneIsRefusedWithConsentToo() {
        consent("COBROWSE", true);
        consent("ASSIST", true);
        String sensitive = talk.citizen.get("items/" + Conversation.ITEM).expect(200).objects("form.fields").stream()
                .filter(field -> "SENSITIVE".equals(field.getString("sensitivity")))
                .map(field -> field.getString("key"))
                .findFirst()
                .orElseThrow();
        assertThat(refusal("cb-fill", Map.of("field", sensitive, "value", "13800138000")))
                .isEqualTo("FIELD_SENSITIVE");
        assertThat(refusal("cb-fill", Map.of("field", "idNumber'--", "value", "1")))
                .isEqualTo("ASSIST_NOT_ALLOWED");
        assertThat(refusal("cb-fill", Map.of("field", "floorArea", "value", "很大")))
                .isEqualTo("INVALID");
        assertThat(refusal("cb-press", Map.of("target", "form-confirm"))).isEqualTo("ASSIST_NOT_ALLOWED");
        assertThat(refusal("cb-press", Map.of("target", "submit"))).isEqualTo("ASSIST_NOT_ALLOWED");
        assertThat(refusal("cb-push", Map.of("kind", "DOCUMENT", "code", "material-receipt")))
                .isEqualTo("NOT_FOUND");
        assertThat(refusal("cb-push", Map.of("kind", "PAGE", "code", "https://elsewhere.example")))
                .isEqualTo("NOT_FOUND");
        assertThat(refusal("consent-request", Map.of("kind", "CAMERA"))).isEqualTo("ASSIST_NOT_ALLOWED");
        assertThat(citizen.all(message -> message.getString("type").startsWith("cb-")))
                .isEmpty();
        assertThat(talk.agent.get(talk.path("/timeline")).expect(200).body()).doesNotContain("ASSIST_FILLED");
    }

    @Test
    void neitherSideSpeaksForTheOther() {
        consent("COBROWSE", true);
        consent("ASSIST", true);
        assertThat(refusal("cb-event", Map.of("epoch", 1, "n", 0, "part", 0, "of", 1, "z", false, "data", "[]")))
                .isEqualTo("FORBIDDEN");
        assertThat(refusal("cb-start", Map.of("epoch", 1))).isEqualTo("FORBIDDEN");
        citizen.say("cb-fill", Map.of("field", "floorArea", "value", "1", "reqId", 900));
        citizen.say("cb-push", Map.of("kind", "PAGE", "code", "form", "reqId", 901));
        citizen.await(message -> isAnswer(message, 901));
        assertThat(citizen.await(message -> isAnswer(message, 900))
                        .getJsonObject("data")
                        .getString("why"))
                .isEqualTo("FORBIDDEN");
        assertThat(agent.all("cb-event")).isEmpty();
        assertThat(agent.all("cb-fill")).isEmpty();
    }

    @Test
    void theMirrorPassesToTheAgentOnlyWhileAgreedToAndIsKeptNowhere() {
        Map<String, Object> picture = Map.of("epoch", 1, "n", 0, "part", 0, "of", 1, "z", false, "data", "[1]");
        citizen.say("cb-event", picture);
        assertThat(citizen.await("cb-ack").getJsonObject("data").getString("why"))
                .isEqualTo("CONSENT_REQUIRED");
        consent("COBROWSE", true);
        citizen.say("cb-event", picture);
        assertThat(agent.await("cb-event").getString("from")).isEqualTo("citizen");
        consent("COBROWSE", false);
        citizen.say("cb-event", picture).say("ping", Map.of());
        citizen.await("pong");
        assertThat(agent.all("cb-event")).hasSize(1);
        // too much at once is not passed on, and the line stays
        consent("COBROWSE", true);
        Map<String, Object> heavy = new HashMap<>(picture);
        heavy.put("data", "x".repeat(60_000));
        for (int i = 0; i < 90; i++) {
            citizen.say("cb-event", heavy);
        }
        citizen.await(message -> message.toString().contains("TOO_MANY"));
        assertThat(agent.all("cb-event").size()).isLessThan(91);
    }

    @Test
    void theAgentOfAnotherCallHasNoPartInThisOne() {
        consent("ASSIST", true);
        Api other = window.api().staff("market1");
        other.post("socket-tickets", Map.of("callId", talk.callId)).expect(403);
        window.api()
                .staff("social1")
                .post("socket-tickets", Map.of("callId", talk.callId))
                .expect(404);
    }

    private void consent(String kind, boolean granted) {
        int before = agent.all(message -> isHint(message, kind)).size();
        talk.citizen
                .put("calls/" + talk.callId + "/consents/" + kind, Map.of("granted", granted, "textVersion", "1"))
                .expect(200);
        await().until(() -> agent.all(message -> isHint(message, kind)).size() > before);
    }

    private static boolean isHint(JsonObject message, String kind) {
        return "hint".equals(message.getString("type", ""))
                && kind.equals(message.getJsonObject("data").getString("kind", ""));
    }

    /** Whether the item's application page opens at the citizen's by itself when the agent pushes it. */
    private boolean opensThePage() {
        say("cb-push", Map.of("kind", "PAGE", "code", "form"));
        int mine = asked;
        return citizen.await(message -> "cb-push".equals(message.getString("type", ""))
                        && message.getJsonObject("data").getInt("reqId") == mine)
                .getJsonObject("data")
                .getBoolean("opens");
    }

    private void say(String type, Map<String, Object> data) {
        Map<String, Object> numbered = new HashMap<>(data);
        numbered.put("reqId", ++asked);
        agent.say(type, numbered);
    }

    /** Why the server refuses what the agent says. */
    private String refusal(String type, Map<String, Object> data) {
        say(type, data);
        int mine = asked;
        return agent.await(message -> isAnswer(message, mine))
                .getJsonObject("data")
                .getString("why");
    }

    private static boolean isAnswer(JsonObject message, int reqId) {
        return "cb-ack".equals(message.getString("type", ""))
                && message.getJsonObject("data").getInt("reqId", 0) == reqId;
    }
}
