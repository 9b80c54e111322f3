package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A live call on its way from social security to market regulation (8.1.3, 8.2.3). */
class TransferIT {

    private static final String REASON = "材料已齐，申请人另问食品经营许可";
    private static final String TIMERS_DUE =
            """
            update ACT_RU_JOB set DUEDATE_ = '2020-01-01' where PROCESS_INSTANCE_ID_ in
            (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""";

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final Api social1 = desk.agent("social1");
    private final Api market1 = desk.agent("market1");
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

    private Answer transfer(String group, String kind) {
        return social1.post("calls/" + call + "/transfers", Map.of("group", group, "kind", kind, "reason", REASON));
    }

    private String handler() {
        return social1.get("calls/" + call).expect(200).text("agent");
    }

    private String path(Answer transfer, String more) {
        return "calls/" + call + "/transfers/" + transfer.text("id") + more;
    }

    private String state() {
        return social1.get("calls/" + call).expect(200).text("transfer.state");
    }

    @Test
    @Clause({"YCZ-8.1.3-c", "YCZ-8.2.3-c"})
    void aBlindTransferMovesTheCallWithEverythingAtTheAnswer() {
        talk(91);
        social1.put("cases/" + number + "/intent", Map.of("text", "开店")).expect(204);
        Answer before = social1.get("cases/" + number).expect(200);
        desk.ready("market1");
        transfer("deptMarket", "BLIND").expect(201);
        desk.awaitOffered(market1, call);
        JsonObject offer = desk.offers(market1).get(0);
        assertThat(offer.getString("kind")).isEqualTo("TRANSFER");
        assertThat(offer.getString("reason")).isEqualTo(REASON);
        assertThat(offer.getString("from")).isEqualTo("social1");
        assertThat(citizen.get("calls/" + call).text("transfer.state")).isEqualTo("RINGING");
        assertThat(citizen.get("calls/" + call).text("transfer.group")).isEqualTo("deptMarket");
        assertThat(citizen.get("calls/" + call).text("transfer.target")).isNull();
        assertThat(handler()).isEqualTo("social1");

        desk.answer(market1, call).expect(200);

        assertThat(handler()).isEqualTo("market1");
        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        assertThat(desk.presence("social1")).isEqualTo("READY");
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        Answer after = market1.get("cases/" + number).expect(200);
        assertThat(after.text("intent")).isEqualTo("开店");
        assertThat(after.at("applicant")).isEqualTo(before.at("applicant"));
        assertThat(after.at("item")).isEqualTo(before.at("item"));
        assertThat(after.at("form")).isEqualTo(before.at("form"));
        market1.put("cases/" + number + "/intent", Map.of("text", "开店，另办许可")).expect(204);
        social1.put("cases/" + number + "/intent", Map.of("text", "x")).expect(403);
        assertThat(market1.get("cases/" + number + "/timeline").objects("rows"))
                .extracting(row -> row.getString("kind"))
                .contains("TRANSFER_ASKED", "TRANSFER_RANG", "TRANSFER_ANSWERED", "HANDLER_CHANGED");
        assertThat(window.count("select count(*) from call_transfer where reason like '%材料%'"))
                .isZero();
        assertThat(citizen.get("calls/" + call).at("transfer")).isNull();
    }

    @Test
    void aWarmTransferIsTheSendersUntilTheSenderHandsOver() {
        talk(92);
        desk.ready("market1");
        Answer transfer = transfer("deptMarket", "WARM").expect(201);
        desk.awaitOffered(market1, call);
        social1.put(path(transfer, "/completion"), Map.of()).expect(409, "TRANSFER_NOT_ANSWERED");
        desk.answer(market1, call).expect(200);

        assertThat(handler()).isEqualTo("social1");
        assertThat(state()).isEqualTo("TOGETHER");
        assertThat(market1.get("agents/me/supported-call").expect(200).text("id"))
                .isEqualTo(call);
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        market1.put("cases/" + number + "/intent", Map.of("text", "x")).expect(403);
        market1.put(path(transfer, "/completion"), Map.of()).expect(403);
        desk.agent("agent1").put(path(transfer, "/completion"), Map.of()).expect(404);

        social1.put(path(transfer, "/completion"), Map.of()).expect(200);

        assertThat(handler()).isEqualTo("market1");
        market1.get("agents/me/supported-call").expect(204);
        assertThat(market1.get("agents/me/call").expect(200).text("id")).isEqualTo(call);
        assertThat(desk.presence("social1")).isEqualTo("READY");
    }

    @Test
    void aWarmTransferCanBeTakenBackByEitherSide() {
        talk(93);
        desk.ready("market1");
        for (Api side : List.of(social1, market1)) {
            Answer transfer = transfer("deptMarket", "WARM").expect(201);
            desk.awaitOffered(market1, call);
            desk.answer(market1, call).expect(200);

            side.delete(path(transfer, "")).expect(204);

            assertThat(state()).isEqualTo("CANCELLED");
            assertThat(handler()).isEqualTo("social1");
            assertThat(desk.presence("market1")).isEqualTo("READY");
            market1.get("agents/me/supported-call").expect(204);
        }
    }

    @Test
    void whereNobodyAnswersTheCallStaysWithItsSender() {
        talk(94);
        desk.ready("market1");
        Answer transfer = transfer("deptMarket", "BLIND").expect(201);
        desk.awaitOffered(market1, call);
        transfer("deptMarket", "BLIND").expect(409, "TRANSFER_OPEN");
        desk.sql(TIMERS_DUE, transfer.text("id"));
        await("back at the sender").until(() -> state().equals("RETURNED"));

        assertThat(handler()).isEqualTo("social1");
        assertThat(desk.presence("market1")).isEqualTo("NOT_RESPONDING");
        desk.answer(market1, call).expect(409);
        desk.ready("market1");
        transfer("deptMarket", "BLIND").expect(201);
        desk.awaitOffered(market1, call);
        market1.delete("calls/" + call + "/assignment").expect(204);
        assertThat(state()).isEqualTo("RETURNED");
        assertThat(desk.presence("market1")).isEqualTo("READY");
    }

    @Test
    void afterThreeFailuresTheGeneralDeskIsAsked() {
        talk(95);
        Api agent1 = desk.ready("agent1");
        for (int failure = 1; failure <= 2; failure++) {
            assertThat(transfer("deptMarket", "BLIND").expect(201).text("state"))
                    .isEqualTo("RETURNED");
        }
        transfer("deptMarket", "BLIND").expect(201);

        desk.awaitOffered(agent1, call);
        assertThat(social1.get("calls/" + call).text("transfer.group")).isEqualTo("roleAgent");
        desk.answer(agent1, call).expect(200);
        assertThat(handler()).isEqualTo("agent1");
    }

    @Test
    void aCitizenWhoHangsUpEndsATransferToo() {
        talk(96);
        desk.ready("market1");
        transfer("deptMarket", "BLIND").expect(201);
        desk.awaitOffered(market1, call);

        desk.end(citizen, call).expect(200);

        assertThat(state()).isEqualTo("CANCELLED");
        assertThat(desk.presence("market1")).isEqualTo("READY");
        assertThat(desk.offers(market1)).isEmpty();
    }

    @Test
    void whoeverTakesABreakWhileItRingsLetsItGo() {
        talk(97);
        desk.ready("market1");
        transfer("deptMarket", "BLIND").expect(201);
        desk.awaitOffered(market1, call);

        market1.put("agents/me/presence", Map.of("state", "BREAK")).expect(200);

        assertThat(desk.presence("market1")).isEqualTo("BREAK");
        assertThat(state()).isEqualTo("RETURNED");
    }

    @Test
    void onlyTheHandlingAgentPassesACallOn() {
        talk(98);
        String path = "calls/" + call + "/transfers";
        Map<String, String> good = Map.of("group", "deptMarket", "kind", "BLIND");
        market1.post(path, good).expect(404);
        desk.agent("agent1").post(path, good).expect(403);
        citizen.post(path, good).expect(403);
        window.api().post(path, good).expect(401);
        social1.post(path, Map.of("group", "deptMarket", "kind", "HOT")).expect(422);
        social1.post(path, Map.of("group", "deptMoon", "kind", "WARM")).expect(422);
        social1.post(path, Map.of("kind", "WARM")).expect(422);
        social1.post(path, Map.of("group", "deptMarket", "kind", "WARM", "reason", "长".repeat(501)))
                .expect(422);
        social1.delete(path + "/nothing").expect(404);
        desk.end(citizen, call).expect(200);
        social1.post(path, good).expect(409, "CALL_NOT_IN_STATE");
    }
}
