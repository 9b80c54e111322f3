package org.cloudwindow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mode 3 over REST: an agent of social security asks market regulation (10.3). */
class SupportIT {

    private static final String QUESTION = "连锁门店迁址后，原许可证如何衔接？";
    private static final String ANSWER = "先办理变更登记，再换发许可证。";
    private static final String TIMERS_DUE =
            """
            update ACT_RU_JOB set DUEDATE_ = '2020-01-01' where PROCESS_INSTANCE_ID_ in
            (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""";

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final Api social1 = desk.agent("social1");
    private final Api market1 = desk.agent("market1");
    private final Api market2 = desk.agent("market2");
    private Api citizen;
    private String call;
    private String number;

    @AfterEach
    void goHome() {
        desk.close();
    }

    private void talk(int person) {
        citizen = window.api().citizen(person);
        call = desk.talk(citizen, "deptSocial", "social1");
        number = citizen.get("calls/" + call).text("caseNumber");
    }

    private Answer ask(Object... groups) {
        return social1.post(
                "calls/" + call + "/support-requests", Map.of("groups", List.of(groups), "question", QUESTION));
    }

    private List<JsonObject> ringingAt(Api staff) {
        return staff.get("support-requests").expect(200).objects("rows");
    }

    private String taskOf(String support) {
        return social1.get("support-requests/" + support).expect(200).text("taskId");
    }

    private Answer claim(Api staff, String support) {
        return staff.put("work-items/" + taskOf(support) + "/assignment", Map.of());
    }

    private Answer finish(Api staff, String support, String outcome, String answer) {
        return staff.put("support-requests/" + support + "/result", Map.of("outcome", outcome, "answer", answer));
    }

    private String stateOf(String support) {
        return social1.get("support-requests/" + support).expect(200).text("state");
    }

    private List<String> timeline(Api staff) {
        return staff.get("cases/" + number + "/timeline").expect(200).objects("rows").stream()
                .map(row -> row.getString("kind"))
                .toList();
    }

    @Test
    @Clause({"YCZ-10.3.1.1-b", "YCZ-10.3.1.2-a", "YCZ-10.3.1.2-b"})
    void theFirstSpecialistToClaimGuidesTheAgentAndTheCallGoesOn() {
        talk(81);
        Answer asked = social1.post(
                        "calls/" + call + "/support-requests", Map.of("group", "deptMarket", "question", QUESTION))
                .expect(201);
        String support = asked.text("id");
        assertThat(asked.text("caseNumber")).isEqualTo(number);
        assertThat(ringingAt(market1)).hasSize(1);
        assertThat(ringingAt(market2))
                .extracting(row -> row.getString("question"))
                .containsExactly(QUESTION);
        assertThat(ringingAt(desk.agent("health1"))).isEmpty();
        assertThat(market1.get("work-items?filter=GROUP&process=BusinessSupportProcess")
                        .objects("rows"))
                .extracting(row -> row.getString("id"))
                .contains(asked.text("taskId"));
        market1.get("cases/" + number).expect(404);
        market1.get("calls/" + call).expect(404);

        claim(market1, support).expect(200);
        claim(market2, support).expect(409, "ALREADY_CLAIMED");

        assertThat(ringingAt(market2)).isEmpty();
        assertThat(market1.get("agents/me/supported-call").expect(200).text("id"))
                .isEqualTo(call);
        market1.get("cases/" + number).expect(200);
        market1.put("cases/" + number + "/intent", Map.of("text", "x")).expect(403);
        market1.post("work-items/" + asked.text("taskId") + "/completion", Map.of("outcome", "GUIDED"))
                .expect(409, "STEP_HAS_OWN_CALL");
        finish(market2, support, "GUIDED", ANSWER).expect(403);
        finish(desk.agent("health1"), support, "GUIDED", ANSWER).expect(404);
        finish(market1, support, "GUIDED", " ").expect(422);
        finish(market1, support, "MAYBE", ANSWER).expect(422);
        finish(market1, support, "GUIDED", ANSWER).expect(200);
        finish(market1, support, "GUIDED", ANSWER).expect(409, "SUPPORT_OVER");

        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        assertThat(social1.get("calls/" + call).text("agent")).isEqualTo("social1");
        market1.get("agents/me/supported-call").expect(204);
        Answer list = social1.get("cases/" + number + "/support-requests").expect(200);
        assertThat(list.number("asked")).isEqualTo(1);
        assertThat(list.number("answered")).isEqualTo(1);
        assertThat(list.text("rows.0.answer")).isEqualTo(ANSWER);
        assertThat(timeline(social1)).contains("SUPPORT_ASKED", "SUPPORT_CLAIMED", "SUPPORT_GUIDED");
        assertThat(window.count("select count(*) from knowledge_candidate where support_id = ?", support))
                .isEqualTo(1);
        assertThat(window.count("select count(*) from support_request where question like '%许可证%'"))
                .isZero();
    }

    @Test
    @Clause("YCZ-10.3.2-b")
    void aSpecialistWhoTakesOverIsTheHandlingPersonOfEverything() {
        talk(82);
        social1.put("cases/" + number + "/intent", Map.of("text", "迁址换证")).expect(204);
        String support = ask("deptMarket").expect(201).text("id");
        claim(market1, support).expect(200);

        finish(market1, support, "TAKE_OVER", "").expect(200);

        assertThat(stateOf(support)).isEqualTo("TAKEN_OVER");
        Answer now = citizen.get("calls/" + call).expect(200);
        assertThat(now.text("state")).isEqualTo("CONNECTED");
        assertThat(now.text("agent")).isEqualTo("market1");
        assertThat(market1.get("agents/me/call").expect(200).text("id")).isEqualTo(call);
        social1.get("agents/me/call").expect(204);
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        assertThat(desk.presence("social1")).isEqualTo("READY");
        assertThat(market1.get("cases/" + number).text("intent")).isEqualTo("迁址换证");
        market1.put("cases/" + number + "/intent", Map.of("text", "迁址换证，两处门店")).expect(204);
        social1.put("cases/" + number + "/intent", Map.of("text", "x")).expect(403);
        assertThat(market1.get("work-items?filter=MINE").objects("rows"))
                .anyMatch(row -> row.getString("caseNumber").equals(number)
                        && row.getString("taskKey").equals("Task_GuideApplication"));
        assertThat(timeline(market1)).contains("HANDLER_CHANGED", "SUPPORT_TAKEN_OVER");
        assertThat(market1.get("cases/" + number + "/process").text("processKey"))
                .isEqualTo("OnlineGuidanceProcess");

        desk.end(market1, call).expect(200);
        desk.wrapUp(market1, call).expect(200);
        assertThat(desk.presence("market1")).isEqualTo("OFFLINE");
    }

    @Test
    void whereNobodyClaimsTheNextDepartmentIsAskedAndThenAnAnswerInWriting() {
        talk(83);
        String support = ask("deptMarket", "deptHealth").expect(201).text("id");
        Api health1 = desk.agent("health1");
        desk.sql(TIMERS_DUE, support);
        await("the next department").until(() -> !ringingAt(health1).isEmpty());
        assertThat(ringingAt(market1)).isEmpty();
        desk.sql(TIMERS_DUE, support);
        await("in writing").until(() -> stateOf(support).equals("WRITTEN"));

        assertThat(social1.get("support-requests/" + support).text("dueAt")).isNotBlank();
        assertThat(window.count(
                        "select count(*) from notification where kind = 'SUPPORT_CALL_BACK' and case_number = ?",
                        number))
                .isEqualTo(1);
        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        claim(health1, support).expect(404);
        claim(market2, support).expect(200);
        market2.get("cases/" + number).expect(200);
        finish(market2, support, "GUIDED", ANSWER).expect(200);
        assertThat(stateOf(support)).isEqualTo("ANSWERED");
        assertThat(social1.get("notifications").objects("rows"))
                .anyMatch(row -> row.getString("kind").equals("SUPPORT_ANSWERED"));
    }

    @Test
    void aCallThatEndsWhileItRingsLeavesAQuestionInWriting() {
        talk(84);
        String support = ask("deptMarket").expect(201).text("id");

        desk.end(citizen, call).expect(200);

        assertThat(stateOf(support)).isEqualTo("WRITTEN");
        assertThat(ringingAt(market1)).isEmpty();
    }

    @Test
    void aSpecialistWhoseCallEndsIsFreeAndStillNotesTheAdvice() {
        talk(85);
        desk.ready("market1");
        String support = ask("deptMarket").expect(201).text("id");
        claim(market1, support).expect(200);
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");

        desk.end(citizen, call).expect(200);

        assertThat(desk.presence("market1")).isEqualTo("READY");
        finish(market1, support, "TAKE_OVER", "").expect(409, "CALL_NOT_IN_STATE");
        finish(market1, support, "GUIDED", ANSWER).expect(200);
    }

    @Test
    void aQuestionCanBeAskedAboutACaseWithoutACall() {
        talk(86);
        desk.end(citizen, call).expect(200);
        desk.wrapUp(social1, call).expect(200);

        String support = social1.post(
                        "cases/" + number + "/support-requests", Map.of("group", "deptMarket", "question", QUESTION))
                .expect(201)
                .text("id");
        claim(market1, support).expect(200);
        finish(market1, support, "TAKE_OVER", "").expect(409, "CALL_NOT_IN_STATE");
        finish(market1, support, "GUIDED", ANSWER).expect(200);

        assertThat(stateOf(support)).isEqualTo("ANSWERED");
    }

    @Test
    void onlyTheHandlingAgentAsksAndOnlyOthersAnswer() {
        talk(87);
        Map<String, Object> good = Map.of("group", "deptMarket", "question", QUESTION);
        String path = "calls/" + call + "/support-requests";
        market1.post(path, good).expect(404);
        desk.agent("agent1").post(path, good).expect(403);
        citizen.post(path, good).expect(403);
        window.api().post(path, good).expect(401);
        social1.post(path, Map.of("group", "deptMarket", "question", " ")).expect(422);
        social1.post(path, Map.of("group", "deptMoon", "question", QUESTION)).expect(422);
        social1.post(path, Map.of("group", "deptMarket", "question", "长".repeat(2001)))
                .expect(422);
        social1.post(path, "null").expect(400);
        citizen.get("support-requests").expect(403);
        social1.get("support-requests?filter=NONE").expect(422);
        market1.post("cases/" + number + "/support-requests", good).expect(404);

        String own =
                social1.post(path, Map.of("question", QUESTION)).expect(201).text("id");
        assertThat(social1.get("support-requests/" + own).text("group")).isEqualTo("deptSocial");
        assertThat(ringingAt(social1)).isEmpty();
        claim(social1, own).expect(409, "OWN_QUESTION");
        market1.get("support-requests/" + own).expect(404);
        market1.delete("support-requests/" + own).expect(404);
        social1.delete("support-requests/" + own).expect(204);
        assertThat(stateOf(own)).isEqualTo("WITHDRAWN");
        social1.delete("support-requests/" + own).expect(204);
    }

    @Test
    void whoeverIsInAnotherCallDoesNotClaim() {
        talk(88);
        String support = ask("deptMarket").expect(201).text("id");
        Api other = window.api().citizen(89);
        String busy = desk.talk(other, "deptMarket", "market1");

        claim(market1, support).expect(409, "AGENT_BUSY");

        assertThat(stateOf(support)).isEqualTo("RINGING");
        desk.end(other, busy).expect(200);
        desk.wrapUp(market1, busy).expect(200);
    }
}
