package org.cloudwindow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The model decides, not Java behind its back: a process owner deploys another one, and new calls follow it. */
class ModelDecidesIT {

    private static final String ITEM = "000118016000";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api = TestWindow.get().api();
    private final Api agent = api.staff("transport1");
    private final OwnersEngine engine = new OwnersEngine();
    private final List<String> deployments = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private Api citizen;
    private String call;
    private String caseNumber;

    @BeforeEach
    void nobodyIsReady() {
        presence("OFFLINE");
    }

    @AfterEach
    void theShippedModelsAreInForceAgain() {
        if (call != null) {
            citizen.put("calls/" + call + "/end", Map.of());
        }
        presence("READY");
        presence("OFFLINE");
        deployments.forEach(engine::undeploy);
        versions.forEach((process, version) ->
                assertThat(engine.version(process)).as(process).isEqualTo(version));
    }

    @Test
    void aRingOutOfFiveSecondsIsFollowedByNewCalls() {
        deploy("CallConnectionProcess", engine.model("CallConnectionProcess").replace("PT20S", "PT5S"));
        callAs(281);
        presence("READY");
        awaitState("OFFERED");

        awaitState("QUEUED");

        assertThat(TestWindow.get()
                        .count(
                                """
                                select timestampdiff(microsecond, offered_at, closed_at) from call_offer
                                where call_id = ? and result = 'RUNG_OUT' order by id limit 1""",
                                call))
                .isBetween(3_000_000L, 15_000_000L);
    }

    @Test
    void aModelWithoutTheNoticeBranchIssuesNoNotice() throws Exception {
        deploy(
                "OnlineGuidanceProcess",
                EditedModel.without(
                        engine.model("OnlineGuidanceProcess"),
                        Set.of("Task_IssueNotice", "SequenceFlow_ReviewOutcomeReturn", "SequenceFlow_NoticeIssued")));
        answeredCallAs(282);
        reviewWithNothingHandedIn();

        Answer refused =
                agent.post("cases/" + caseNumber + "/one-time-notice", Map.of()).expect(409, "STEP_NOT_OPEN");

        assertThat(refused.texts("openTasks")).containsExactly("初审");
        agent.get("cases/" + caseNumber + "/documents/one-time-notice").expect(404);
        assertThat(activities()).containsExactly("Task_ReviewMaterials");
    }

    @Test
    void theShippedModelIssuesTheNoticeInTheSameSituation() {
        answeredCallAs(283);
        reviewWithNothingHandedIn();

        agent.post("cases/" + caseNumber + "/one-time-notice", Map.of()).expect(201);

        assertThat(activities()).containsExactly("Task_GuideApplication");
    }

    @Test
    void aCaseThatHasBegunKeepsTheModelsItBeganWith() {
        callAs(284);
        deploy("CallConnectionProcess", engine.model("CallConnectionProcess").replace("PT20S", "PT2S"));
        presence("READY");
        awaitState("OFFERED");

        await().during(Duration.ofSeconds(6)).atMost(PATIENCE).until(() -> "OFFERED".equals(state()));
    }

    @Test
    void anActTheModelDoesNotAwaitNamesTheOpenTask() {
        answeredCallAs(285);
        String guide = agent.get("work-items?search=" + caseNumber).expect(200).text("rows.0.id");

        Answer refused =
                agent.post("work-items/" + guide + "/completion", Map.of()).expect(409, "STEP_HAS_OWN_CALL");

        assertThat(refused.text("call")).isEqualTo("PUT /cases/{number}/reviews");
        assertThat(activities()).containsExactly("Task_GuideApplication");
    }

    @Test
    void aCallIsNotAnsweredFromTheTaskList() {
        callAs(286);
        presence("READY");
        awaitState("OFFERED");
        String ringing =
                agent.get("work-items?search=" + caseNumber).expect(200).text("rows.0.id");

        agent.post("work-items/" + ringing + "/completion", Map.of()).expect(409, "STEP_HAS_OWN_CALL");

        assertThat(state()).isEqualTo("OFFERED");
    }

    private void deploy(String process, String model) {
        versions.putIfAbsent(process, engine.version(process));
        deployments.add(engine.deploy(process, model).expect(200).text("id"));
    }

    private void callAs(int person) {
        citizen = api.citizen(person);
        Answer opened = citizen.post(
                        "calls",
                        Map.of("itemCode", ITEM, "mode", "ONLINE_GUIDANCE", "siteCode", "CITY", "channel", "PC"))
                .expect(201);
        call = opened.text("id");
        caseNumber = opened.text("caseNumber");
    }

    private void answeredCallAs(int person) {
        callAs(person);
        presence("READY");
        awaitState("OFFERED");
        agent.put("calls/" + call + "/assignment", Map.of()).expect(200);
    }

    /** The situation is known, every condition holds, and every required material is missing. */
    private void reviewWithNothingHandedIn() {
        agent.put("cases/" + caseNumber + "/situation", Map.of("answers", Map.of("Q1", "EXPIRE", "Q2", "UNDER")))
                .expect(200);
        List<Map<String, String>> entries = api.get("items/" + ITEM).expect(200).objects("conditions").stream()
                .map(condition -> Map.of("conditionCode", condition.getString("code"), "result", "PASS"))
                .toList();
        agent.put("cases/" + caseNumber + "/reviews", entries).expect(200);
    }

    private List<String> activities() {
        return agent.get("cases/" + caseNumber + "/process").expect(200).texts("activityIds");
    }

    private String state() {
        return citizen.get("calls/" + call).expect(200).text("state");
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> state.equals(state()));
    }

    private void presence(String state) {
        agent.put("agents/me/presence", Map.of("state", state));
    }
}
