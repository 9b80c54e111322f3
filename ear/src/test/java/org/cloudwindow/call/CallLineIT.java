package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The line of callers: place, offer, answer, decline, ring-out, leaving. */
class CallLineIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    @Clause({"YCZ-10.1.1.1-c", "YCZ-10.1.1.1-d"})
    void aCallerWithAnItemWaitsInTheRoomAndIsToldPlaceAndWait() {
        Api first = window.api().citizen(201);
        Api second = window.api().citizen(202);
        Answer opened = first.post("calls", desk.wish("deptMarket")).expect(201);
        assertThat(opened.text("state")).isEqualTo("QUEUED");
        assertThat(opened.text("caseNumber")).isNotBlank();
        assertThat(opened.text("itemCode")).isEqualTo(desk.item("deptMarket"));
        assertThat(opened.number("position")).isEqualTo(1);
        assertThat(opened.number("estimatedWait.highSeconds")).isGreaterThan(opened.number("estimatedWait.lowSeconds"));
        Answer behind = second.post("calls", desk.wish("deptMarket")).expect(201);
        assertThat(behind.number("position")).isEqualTo(2);
        first.post("socket-tickets", Map.of("callId", opened.text("id"))).expect(201);

        desk.end(first, opened.text("id")).expect(200);
        assertThat(second.get("calls/" + behind.text("id")).number("position")).isEqualTo(1);
        desk.end(second, behind.text("id")).expect(200);
    }

    @Test
    @Clause({"YCZ-8.2.3-a", "YCZ-10.1.1.2-a", "YCZ-10.1.1.2-b"})
    void theAgentSeesCallerItemAndModeAnswersAndGuidanceBegins() {
        Api citizen = window.api().citizen(203);
        Api agent = desk.ready("market1");
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        JsonObject offer = desk.offers(agent).get(0);
        assertThat(offer.getString("applicantName")).contains("*").doesNotContain("市民203");
        assertThat(offer.getString("itemName"))
                .isEqualTo(window.api()
                        .get("items/" + desk.item("deptMarket"))
                        .expect(200)
                        .text("name"));
        assertThat(offer.getString("mode")).isEqualTo("ONLINE_GUIDANCE");
        assertThat(offer.getInt("waitedSeconds")).isBetween(0, 30);
        assertThat(desk.presence("market1")).isEqualTo("OFFERED");

        assertThat(desk.answer(agent, call).expect(200).text("state")).isEqualTo("CONNECTED");
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        Answer seen = citizen.get("calls/" + call).expect(200);
        assertThat(seen.text("agent")).isEqualTo("market1");
        assertThat(seen.text("media")).as("an answer says nothing of media").isEqualTo("NONE");
        String number = seen.text("caseNumber");
        assertThat(agent.get("cases/" + number + "/process").expect(200).body()).contains("Task_GuideApplication");

        assertThat(desk.end(citizen, call).expect(200).text("state")).isEqualTo("WRAP_UP");
        assertThat(desk.presence("market1")).isEqualTo("WRAP_UP");
        assertThat(desk.wrapUp(agent, call).expect(200).text("state")).isEqualTo("ENDED");
        assertThat(desk.presence("market1")).isEqualTo("READY");
    }

    @Test
    void whoAnswersTwiceIsAnsweredTheSame() {
        Api citizen = window.api().citizen(204);
        String call = desk.talk(citizen, "deptMarket", "market1");
        assertThat(desk.answer(desk.agent("market1"), call).expect(200).text("state"))
                .isEqualTo("CONNECTED");
        desk.answer(desk.agent("market2"), call).expect(409, "ALREADY_ANSWERED");
    }

    @Test
    void aDeclinedCallGoesOnAndItsAgentIsReadyForOthers() {
        Api agent = desk.ready("market1");
        Api citizen = window.api().citizen(205);
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        agent.delete("calls/" + call + "/assignment").expect(204);
        assertThat(desk.presence("market1")).isEqualTo("READY");
        assertThat(desk.state(citizen, call)).isEqualTo("QUEUED");
        assertThat(desk.offers(agent)).as("not the same call again at once").isEmpty();
        desk.awaitOffered(desk.ready("market2"), call);
        agent.delete("calls/" + call + "/assignment").expect(409, "NOT_OFFERED");
        desk.end(citizen, call).expect(200);
    }

    @Test
    void aCallThatRingsOutGoesToTheNextAndItsAgentIsNotResponding() {
        Api agent = desk.ready("market1");
        Api citizen = window.api().citizen(206);
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        Api other = desk.ready("market2");
        await("ring-out")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !desk.offers(other).isEmpty());
        double rang = desk.count(
                        """
                        select timestampdiff(microsecond, offered_at, closed_at) from call_offer
                        where call_id = ? and result = 'RUNG_OUT'""",
                        call)
                / 1_000_000.0;
        assertThat(rang).isBetween(19.0, 30.0);
        assertThat(desk.presence("market1")).isEqualTo("NOT_RESPONDING");
        assertThat(citizen.get("calls/" + call).number("position")).isEqualTo(1);
        desk.end(citizen, call).expect(200);
        await().untilAsserted(() -> assertThat(desk.presence("market2")).isEqualTo("READY"));
    }

    @Test
    void aRingOutThatFellDueWhileTheServerWasAwayIsNotTheAgentsFault() {
        Api agent = desk.ready("market1");
        Api citizen = window.api().citizen(218);
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        desk.sql("update line_watch set resumed_at = utc_timestamp(6)");
        desk.sql(
                """
                update ACT_RU_JOB set DUEDATE_ = '2020-01-01' where PROCESS_INSTANCE_ID_ in
                (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""",
                call);
        await("the call is offered to the same agent again")
                .atMost(Duration.ofSeconds(15))
                .until(() -> desk.count("select count(*) from call_offer where call_id = ?", call) == 2);
        assertThat(desk.count("select count(*) from call_offer where call_id = ? and result = 'WITHDRAWN'", call))
                .isEqualTo(1);
        desk.answer(agent, call).expect(200);
        desk.end(citizen, call).expect(200);
    }

    @Test
    void withoutAnAgentOfTheDepartmentTheGeneralDeskIsAskedAtOnceAndOtherDepartmentsNever() {
        desk.ready("social1");
        Api general = desk.ready("agent1");
        Api citizen = window.api().citizen(207);
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(general, call);
        assertThat(desk.offers(desk.agent("social1"))).isEmpty();
        desk.end(citizen, call).expect(200);
    }

    @Test
    void whoLeavesWhileItRingsFreesTheAgentAtOnce() {
        Api agent = desk.ready("market1");
        Api citizen = window.api().citizen(208);
        String call = desk.call(citizen, "deptMarket");
        desk.awaitOffered(agent, call);
        assertThat(desk.end(citizen, call).expect(200).text("state")).isEqualTo("ABANDONED");
        assertThat(desk.offers(agent)).isEmpty();
        assertThat(desk.presence("market1")).isEqualTo("READY");
        desk.answer(agent, call).expect(409, "NOT_OFFERED");
        assertThat(desk.end(citizen, call).expect(200).text("endReason")).isEqualTo("CALLER_LEFT");
    }

    @Test
    void aCallerOfWhomNothingIsHeardIsNoLongerInTheLine() {
        Api silent = window.api().citizen(209);
        String call = desk.call(silent, "deptMarket");
        Api agent = desk.agent("chief1");
        await("abandoned").until(() -> {
            // the sign of the call itself may be written down with a later beat
            desk.sql(
                    "update citizen_call set heard_at = utc_timestamp(6) - interval 61 second where id = ? and state = 'QUEUED'",
                    call);
            return "ABANDONED".equals(desk.state(agent, call));
        });
        assertThat(agent.get("calls/" + call).text("endReason")).isEqualTo("CALLER_SILENT");
        assertThat(silent.get("calls/mine").status()).isEqualTo(204);
    }

    @Test
    @Clause("YCZ-5.3-b")
    void outsideTheSitesHoursACallIsRefusedWithHoursAndTelephone() {
        Api citizen = window.api().citizen(210);
        Answer refused = citizen.post(
                        "calls",
                        Map.of(
                                "itemCode",
                                desk.item("deptMarket"),
                                "mode",
                                "ONLINE_GUIDANCE",
                                "channel",
                                "KIOSK",
                                "siteCode",
                                "CLOSED"))
                .expect(409, "OUTSIDE_HOURS");
        assertThat(refused.at("hours")).isNotNull();
        assertThat(refused.text("detail")).isNotBlank();
        assertThat(refused.text("phone")).isNotBlank();
        assertThat(citizen.get("calls/mine").status()).isEqualTo(204);
    }

    @Test
    void theListOfCallsIsPagedAndEachSeesTheOwnLine() {
        Api first = window.api().citizen(245);
        Api second = window.api().citizen(246);
        Api third = window.api().citizen(247);
        String market = desk.call(first, "deptMarket");
        String behind = desk.call(second, "deptMarket");
        String social = desk.call(third, "deptSocial");
        first.put("calls/" + market + "/consents/CAMERA", Map.of("granted", true, "textVersion", "1"))
                .expect(200);

        Answer page = desk.agent("agent1").get("calls?first=1&max=2").expect(200);
        assertThat(desk.agent("agent1").get("calls?max=1").expect(200).text("rows.0.consents.CAMERA.textVersion"))
                .isEqualTo("1");
        assertThat(page.objects("rows")).extracting(row -> row.getString("id")).containsExactly(behind, social);
        assertThat(page.objects("rows"))
                .extracting(row -> row.getInt("position"))
                .containsExactly(2, 3);
        assertThat(page.number("total")).isEqualTo(3);
        assertThat(desk.agent("market1").get("calls").expect(200).number("total"))
                .isEqualTo(2);
        String number = third.get("calls/" + social).text("caseNumber");
        assertThat(desk.agent("supervisor1")
                        .get("calls?search=" + number)
                        .expect(200)
                        .number("total"))
                .isEqualTo(1);
        desk.agent("editor1").get("calls").expect(403);

        Answer waiting = desk.agent("market1").get("calls/waiting").expect(200);
        assertThat(waiting.number("count")).isEqualTo(2);
        assertThat(waiting.text("since")).isEqualTo(first.get("calls/" + market).text("queuedAt"));
        desk.end(first, market).expect(200);
        desk.end(second, behind).expect(200);
        desk.end(third, social).expect(200);
        assertThat(desk.agent("agent1").get("calls/waiting").expect(200).number("count"))
                .isZero();
    }

    @Test
    void aCallIsNobodyElses() {
        Api citizen = window.api().citizen(211);
        Api other = window.api().citizen(295);
        String call = desk.call(citizen, "deptMarket");
        for (String path : List.of("calls/" + call, "calls/00000000-0000-0000-0000-000000000000")) {
            other.get(path).expect(404);
            other.put(path + "/end", Map.of()).expect(404);
            other.put(path + "/consents/CAMERA", Map.of("granted", true, "textVersion", "1"))
                    .expect(404);
            other.post("socket-tickets", Map.of("callId", path.substring(6))).expect(404);
            desk.agent("social1").get(path).expect(404);
            desk.agent("editor1").get(path).expect(404);
            desk.agent("social1").get(path + "/chat").expect(404);
        }
        desk.agent("market2").get("calls/" + call).expect(200);
        desk.end(desk.agent("market2"), call).expect(403);
        window.api().get("calls/" + call).expect(401);
        other.put("calls/" + call + "/assignment", Map.of()).expect(403);
        desk.end(citizen, call).expect(200);
    }

    @Test
    void readyEndsWrapUpWithNoOutcomeStatedAndLateNotesAreKept() {
        Api citizen = window.api().citizen(213);
        String call = desk.talk(citizen, "deptMarket", "market1");
        Api agent = desk.agent("market1");
        desk.end(agent, call).expect(200);
        desk.ready("market1");
        assertThat(agent.get("calls/" + call).text("outcome")).isEqualTo("NOT_STATED");
        assertThat(desk.wrapUp(agent, call).expect(200).text("outcome")).isEqualTo("ANSWERED");
        desk.wrapUp(agent, call).expect(409, "NOT_IN_WRAP_UP");
    }

    @Test
    void aVisitThatEndsHangsUp() {
        Api citizen = window.api().citizen(214);
        String call = desk.call(citizen, "deptMarket");
        citizen.delete("citizen-sessions/me");
        assertThat(desk.state(desk.agent("chief1"), call)).isEqualTo("ABANDONED");
    }
}
