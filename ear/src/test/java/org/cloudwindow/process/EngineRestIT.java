package org.cloudwindow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's own REST interface: for process owners, and for nobody else. */
class EngineRestIT {

    private final Api api = TestWindow.get().api();
    private final OwnersEngine engine = new OwnersEngine();

    @Test
    void withoutAPasswordItAsksForOne() {
        Answer answer = api.get("/engine-rest/version").expect(401);

        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void aWrongPasswordOpensNothing() {
        String pair = java.util.Base64.getEncoder().encodeToString("owner1:wrong".getBytes());

        api.with("Authorization", "Basic " + pair).get("/engine-rest/version").expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "chief1", "supervisor1", "admin1", "editor1", "reviewer1"})
    void nobodyButAProcessOwnerComesIn(String account) {
        api.basic(account).get("/engine-rest/version").expect(403);
        api.basic(account)
                .post("/engine-rest/message", Map.of("messageName", "Msg_CallEnded"))
                .expect(403);
    }

    @Test
    void aSessionTokenIsNoPassword() {
        api.staff("owner1").get("/engine-rest/process-definition").expect(401);
    }

    @Test
    void theModelerFindsTheEngine() {
        assertThat(api.basic("owner1").get("/engine-rest/version").expect(200).text("version"))
                .startsWith("7.");
    }

    @Test
    void theModelerDeploysAndWhatItDeployedIsInForce() {
        String model = engine.model("EvaluationProcess");
        int before = engine.version("EvaluationProcess");

        Answer deployed =
                engine.deploy("EvaluationProcess", model.replace("P7D", "P8D")).expect(200);

        try {
            assertThat(engine.version("EvaluationProcess")).isGreaterThan(before);
            assertThat(engine.model("EvaluationProcess")).contains("P8D");
        } finally {
            engine.undeploy(deployed.text("id"));
        }
        assertThat(engine.version("EvaluationProcess")).isEqualTo(before);
    }

    @Test
    void aModelThatBringsCodeIsRefused() {
        String model = engine.model("EvaluationProcess")
                .replace("camunda:delegateExpression=\"${inviteEvaluation}\"", "camunda:class=\"java.lang.Runtime\"");

        Answer refused = engine.deploy("EvaluationProcess", model);

        assertThat(refused.status()).isBetween(400, 500);
        assertThat(engine.model("EvaluationProcess")).doesNotContain("java.lang.Runtime");
    }

    @Test
    void aDecisionThatBringsCodeIsRefused() {
        String table = engine.decision("CallRoutingDecision");
        for (String code : List.of(
                "&quot;${''.getClass()}&quot;.length()", "get value({a: 1}, \"a\")", "for i in 1..9 return i")) {
            Answer refused = engine.deployDecision(
                    "CallRoutingDecision", table.replace("<text>\"GENERAL_DESK\"</text>", "<text>" + code + "</text>"));

            assertThat(refused.status()).as(code).isBetween(400, 500);
        }
        assertThat(engine.decision("CallRoutingDecision")).isEqualTo(table);
    }

    @Test
    void aForeignPageCannotUseAnOwnersPassword() {
        api.basic("owner1")
                .with("Sec-Fetch-Site", "cross-site")
                .get("/engine-rest/version")
                .expect(403);
    }
}
