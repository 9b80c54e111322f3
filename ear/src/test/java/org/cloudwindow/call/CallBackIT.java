package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.process.OwnersEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Being called back: the place is kept, the caller is rung at, and who is not reached is told. */
class CallBackIT {

    private static final Map<String, String> CONTACT = Map.of("contact", "138 0013-8000");

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final OwnersEngine engine = new OwnersEngine();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void thePlaceIsKeptHoweverLongNothingIsHeardAndBothAreTogetherOncePickedUp() {
        Api first = window.api().citizen(221);
        Api second = window.api().citizen(222);
        String call = kept(first);
        String behind = desk.call(second, "deptMarket");
        assertThat(second.get("calls/" + behind).number("position")).isEqualTo(2);
        desk.sql("update citizen_call set heard_at = utc_timestamp(6) - interval 1 hour where id = ?", call);

        Api agent = desk.ready("market1");
        desk.awaitOffered(agent, call);
        assertThat(desk.offers(agent).get(0).getBoolean("callBack")).isTrue();
        assertThat(desk.answer(agent, call).expect(200).text("state")).isEqualTo("CALLBACK");
        assertThat(first.get("calls/mine").text("agent")).isEqualTo("market1");
        assertThat(first.get("calls/" + call + "/callback").text("ringingAt")).isNotBlank();
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        assertThat(messages(first)).contains("CALLBACK_KEPT", "CALLBACK_RINGS");

        assertThat(answer(first, call, true).expect(200).text("state")).isIn("CONNECTED", "CALLBACK");
        desk.awaitState(first, call, "CONNECTED");
        String number = first.get("calls/" + call).text("caseNumber");
        assertThat(agent.get("cases/" + number + "/process").expect(200).body()).contains("Task_GuideApplication");
        assertThat(desk.count("select count(*) from call_back where call_id = ? and contact is null", call))
                .as("the contact is forgotten")
                .isEqualTo(1);
        desk.end(second, behind).expect(200);
        desk.end(first, call).expect(200);
    }

    @Test
    void whoDoesNotPickUpIsTriedOnceMoreAndThenToldThatItIsOver() {
        Api citizen = window.api().citizen(223);
        String call = kept(citizen);
        Api agent = desk.ready("market1");
        ring(agent, call);
        engine.strike("BoundaryEvent_NotPickedUp", call);
        await("the agent is free").until(() -> "READY".equals(desk.presence("market1")));
        assertThat(desk.offers(agent)).as("left alone for a while").isEmpty();
        assertThat(citizen.get("calls/" + call + "/callback").number("missed")).isEqualTo(1);

        engine.strike("Event_TryLater", call);
        ring(agent, call);
        answer(citizen, call, false).expect(200);
        desk.awaitState(desk.agent("chief1"), call, "ABANDONED");

        assertThat(desk.agent("chief1").get("calls/" + call).text("endReason")).isEqualTo("CALLER_NOT_REACHED");
        assertThat(messages(citizen)).contains("CALLBACK_MISSED", "CALLBACK_GIVEN_UP");
        assertThat(desk.presence("market1")).isEqualTo("READY");
        answer(citizen, call, true).expect(409, "CALLBACK_NOT_RINGING");
        assertThat(citizen.get("calls/mine").status()).isEqualTo(204);
    }

    @Test
    void anAgentWhoDeclinesLeavesTheCallerInPlace() {
        Api citizen = window.api().citizen(224);
        String call = kept(citizen);
        Api agent = desk.ready("market1");
        desk.awaitOffered(agent, call);
        agent.delete("calls/" + call + "/assignment").expect(204);
        assertThat(desk.state(citizen, call)).isEqualTo("CALLBACK");
        ring(desk.ready("market2"), call);
        desk.end(desk.agent("market2"), call).expect(409, "NOT_ANSWERED");
        assertThat(desk.end(citizen, call).expect(200).text("state")).isEqualTo("ABANDONED");
        assertThat(desk.presence("market2")).isEqualTo("READY");
    }

    @Test
    void aContactThatReachesNobodyIsRefusedAndAnotherIsKeptForTheCallersEyesMasked() {
        Api citizen = window.api().citizen(225);
        String call = desk.call(citizen, "deptMarket");
        for (String nonsense : new String[] {"", "call me", "12345", "a@b", "1380013800000000", "<script>@x.y z"}) {
            citizen.post("calls/" + call + "/callback", Map.of("contact", nonsense))
                    .expect(422);
        }
        citizen.post("calls/" + call + "/callback", Map.of()).expect(422);
        citizen.get("calls/" + call + "/callback").expect(404);
        citizen.post("calls/" + call + "/callback", CONTACT).expect(200);
        assertThat(citizen.get("calls/" + call + "/callback").text("contact")).isEqualTo("138****8000");
        assertThat(window.column("select contact from call_back where call_id = ?", call)
                        .get(0))
                .doesNotContain("13800138000");
        assertThat(window.column("select contact from outgoing_message where kind = 'CALLBACK_KEPT' order by id desc")
                        .get(0))
                .doesNotContain("13800138000");
        desk.end(citizen, call).expect(200);
    }

    @Test
    void itIsAskedOnceByTheCallerAloneAndOnlyWhileWaiting() {
        Api citizen = window.api().citizen(226);
        String call = kept(citizen);
        String path = "calls/" + call + "/callback";
        citizen.post(path, CONTACT).expect(409, "CALLBACK_DOUBLED");
        citizen.put(path, Map.of()).expect(422);
        answer(citizen, call, true).expect(409, "CALLBACK_NOT_RINGING");
        Api other = window.api().citizen(227);
        other.post(path, CONTACT).expect(404);
        other.get(path).expect(404);
        answer(other, call, true).expect(404);
        window.api().post(path, CONTACT).expect(401);
        desk.agent("market1").post(path, CONTACT).expect(403);
        desk.agent("market1").put(path, Map.of("accepted", true)).expect(403);
        desk.agent("social1").get(path).expect(404);
        assertThat(desk.agent("market1").get(path).expect(200).text("contact")).contains("*");
        desk.end(citizen, call).expect(200);
        citizen.post(path, CONTACT).expect(409, "CALLBACK_NOT_OFFERED");

        String talk = desk.talk(other, "deptMarket", "market1");
        other.post("calls/" + talk + "/callback", CONTACT).expect(409, "CALLBACK_NOT_OFFERED");
    }

    @Test
    void whatWentOutIsForThoseWhoAnswerForIt() {
        Api citizen = window.api().citizen(228);
        String call = kept(citizen);
        assertThat(desk.agent("supervisor1")
                        .get("outgoing-messages?max=5")
                        .expect(200)
                        .body())
                .contains("CALLBACK_KEPT", "138****8000");
        desk.agent("chief1").get("outgoing-messages").expect(200);
        desk.agent("market1").get("outgoing-messages").expect(403);
        citizen.get("outgoing-messages").expect(403);
        window.api().get("outgoing-messages").expect(401);
        desk.end(citizen, call).expect(200);
    }

    private String kept(Api citizen) {
        String call = desk.call(citizen, "deptMarket");
        assertThat(citizen.post("calls/" + call + "/callback", CONTACT)
                        .expect(200)
                        .text("state"))
                .isEqualTo("CALLBACK");
        return call;
    }

    private void ring(Api agent, String call) {
        desk.awaitOffered(agent, call);
        desk.answer(agent, call).expect(200);
    }

    private static Answer answer(Api citizen, String call, boolean accepted) {
        return citizen.put("calls/" + call + "/callback", Map.of("accepted", accepted));
    }

    private static String messages(Api citizen) {
        return citizen.get("notifications").expect(200).body();
    }
}
