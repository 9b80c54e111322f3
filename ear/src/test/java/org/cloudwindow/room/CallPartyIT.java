package org.cloudwindow.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Third persons in a room, and the citizen on hold, without a browser. */
class CallPartyIT {

    private static final String WATCHES = "v=0\r\nm=audio 9 RTP 0\r\na=recvonly\r\nm=video 9 RTP 0\r\na=recvonly\r\n";
    private static final String SPEAKS = WATCHES.replaceFirst("recvonly", "sendrecv");

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private Api citizen;
    private Api agent;
    private String call;

    @BeforeEach
    void talk() {
        citizen = window.api().citizen(258);
        call = desk.talk(citizen, "deptHousing", "housing1");
        agent = desk.agent("housing1");
    }

    @AfterEach
    void goHome() {
        desk.end(citizen, call);
        desk.close();
    }

    @Test
    void aSupervisorComesByHisOwnActIsSeenAndOnlyListens() {
        Api supervisor = window.api().staff("supervisor1");
        supervisor.post("socket-tickets", Map.of("callId", call)).expect(403);
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call)) {
            there.await("welcome");
            here.await("welcome");
            supervisor.put("calls/" + call + "/guests/me", Map.of()).expect(200);
            there.awaitHint("call", "GUEST_ADMITTED");
            assertThat(citizen.get("calls/" + call + "/guests").expect(200).text("rows.0.role"))
                    .isEqualTo("SUPERVISOR");
            try (Wire listening = Wire.room(window, supervisor, call)) {
                JsonObject you =
                        listening.await("welcome").getJsonObject("data").getJsonObject("you");
                assertThat(you.getString("role")).isEqualTo("supervisor");
                assertThat(you.getJsonArray("rights")).hasToString("[\"SEE\",\"HEAR\"]");
                for (Wire other : List.of(there, here)) {
                    other.await(message -> "join".equals(message.getString("type"))
                            && message.toString().contains("\"supervisor\""));
                }

                listening.raw(desc("citizen", SPEAKS, 1));
                listening.raw(desc("citizen", WATCHES, 2));
                there.await("desc");
                listening.say(3, "field", Map.of("key", "name", "value", "x"));
                listening.say(4, "chat", Map.of("text", "我在听"));
                await().until(() -> refusals(listening).size() == 3);
                assertThat(refusals(listening)).containsOnly("FORBIDDEN");
                assertThat(there.all("desc")).hasSize(1);
                assertThat(there.all("field")).isEmpty();

                agent.delete("calls/" + call + "/guests/supervisor1").expect(403, "FORBIDDEN");
                supervisor.delete("calls/" + call + "/guests/me").expect(204);
                assertThat(listening.await("bye").toString()).contains("dismissed");
                there.await("leave");
            }
        }
        supervisor.post("socket-tickets", Map.of("callId", call)).expect(403);
    }

    @Test
    void aHelperComesWithTheCitizensCodeAndTheAgentGivesRightsAndShowsOut() {
        Api helper = window.api().staff("town1");
        String code = citizen.post("calls/" + call + "/rejoin-codes", Map.of("purpose", "HELPER"))
                .expect(201)
                .text("code");
        window.api().post("citizen-sessions/rejoin", Map.of("code", code)).expect(403, "CODE_REFUSED");
        desk.agent("social1").post("calls/helped", Map.of("code", code)).expect(403, "FORBIDDEN");
        assertThat(helper.post("calls/helped", Map.of("code", code)).expect(201).text("id"))
                .isEqualTo(call);
        helper.post("calls/helped", Map.of("code", code)).expect(403, "CODE_REFUSED");
        try (Wire there = Wire.room(window, citizen, call);
                Wire beside = Wire.room(window, helper, call)) {
            there.await("welcome");
            beside.await("welcome");
            beside.say("chat", Map.of("text", "我来帮忙"));
            there.await("chat");

            desk.agent("housing1")
                    .put("calls/" + call + "/guests/town1", Map.of("rights", List.of("SEE")))
                    .expect(200);
            beside.await(message -> "rights".equals(message.getString("type"))
                    && message.toString().contains("[\"SEE\"]"));
            beside.say("field", Map.of("key", "name", "value", "x"));
            beside.await("error");
            beside.raw(desc("citizen", SPEAKS, 9));
            await().until(() -> refusals(beside).size() == 2);
            there.raw(desc("town1", SPEAKS, 1));
            assertThat(there.await("error").toString()).as("who may not hear").contains("FORBIDDEN");

            agent.delete("calls/" + call + "/guests/town1").expect(204);
            beside.await("bye");
            there.await("leave");
        }
        helper.post("socket-tickets", Map.of("callId", call)).expect(404);
        assertThat(timeline()).contains("GUEST_ADMITTED", "GUEST_DISMISSED");
    }

    @Test
    void onHoldTheCitizenReadsWhyAndNoPathLeadsThere() {
        admitHelper();
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call);
                Wire beside = Wire.room(window, window.api().staff("town1"), call)) {
            there.await("welcome");
            here.await("welcome");
            beside.await("welcome");
            agent.put("calls/" + call + "/hold", Map.of("message", "正在请教专业人员")).expect(200);
            assertThat(there.await("hold").getJsonObject("data").getBoolean("held"))
                    .isTrue();
            assertThat(desk.state(citizen, call)).isEqualTo("HELD");
            assertThat(citizen.get("calls/" + call).text("holdMessage")).isEqualTo("正在请教专业人员");
            here.raw(desc("citizen", SPEAKS, 1));
            assertThat(here.await("error").toString()).contains("CALL_HELD");
            here.raw(desc("town1", SPEAKS, 2));
            beside.await("desc");
            there.say("chat", Map.of("text", "好的，我等着"));
            here.await("chat");
            assertThat(there.all("desc")).isEmpty();

            agent.delete("calls/" + call + "/hold").expect(200);
            there.await(message -> "hold".equals(message.getString("type"))
                    && message.toString().contains("false"));
            here.raw(desc("citizen", SPEAKS, 3));
            there.await("desc");
        }
        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        assertThat(timeline()).contains("HELD", "RESUMED");
    }

    @Test
    void nobodyElseHoldsAdmitsOrShowsOut() {
        admitHelper();
        Api colleague = desk.agent("agent1");
        Api stranger = window.api().citizen(259);
        for (Api other : List.of(colleague, window.api().staff("town1"))) {
            other.put("calls/" + call + "/hold", Map.of()).expect(403, "FORBIDDEN");
            other.delete("calls/" + call + "/hold").expect(403, "FORBIDDEN");
            other.put("calls/" + call + "/guests/me", Map.of()).expect(403, "FORBIDDEN");
        }
        citizen.put("calls/" + call + "/hold", Map.of()).expect(403, "FORBIDDEN");
        citizen.put("calls/" + call + "/guests/me", Map.of()).expect(403, "FORBIDDEN");
        citizen.delete("calls/" + call + "/guests/town1").expect(403, "FORBIDDEN");
        colleague
                .put("calls/" + call + "/guests/town1", Map.of("rights", List.of()))
                .expect(403, "FORBIDDEN");
        colleague.delete("calls/" + call + "/guests/town1").expect(403, "FORBIDDEN");
        desk.agent("social1").put("calls/" + call + "/hold", Map.of()).expect(404, "NOT_FOUND");
        stranger.get("calls/" + call + "/guests").expect(404, "NOT_FOUND");
        window.api().get("calls/" + call + "/guests").expect(401, "UNAUTHENTICATED");
        agent.put("calls/" + call + "/guests/market1", Map.of("rights", List.of("SEE")))
                .expect(404, "NOT_FOUND");
        agent.put("calls/" + call + "/hold", Map.of("message", "字".repeat(201))).expect(422, "INVALID");
    }

    private void admitHelper() {
        String code = citizen.post("calls/" + call + "/rejoin-codes", Map.of("purpose", "HELPER"))
                .expect(201)
                .text("code");
        window.api().staff("town1").post("calls/helped", Map.of("code", code)).expect(201);
    }

    private List<String> timeline() {
        return agent
                .get("cases/" + agent.get("calls/" + call).text("caseNumber") + "/timeline")
                .expect(200)
                .objects("rows")
                .stream()
                .map(row -> row.getString("kind"))
                .toList();
    }

    private static List<String> refusals(Wire wire) {
        return wire.all("error").stream()
                .map(error -> error.getJsonObject("data").getString("code"))
                .toList();
    }

    private static String desc(String to, String sdp, int seq) {
        return Json.createObjectBuilder()
                .add("type", "desc")
                .add("to", to)
                .add("seq", seq)
                .add("data", Json.createObjectBuilder(Map.of("sdp", sdp, "kind", "offer", "epoch", seq)))
                .build()
                .toString();
    }
}
