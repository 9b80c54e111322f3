package org.cloudwindow.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line of a room, without a browser. */
class RoomSocketIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private Api citizen;
    private Api agent;
    private String call;

    @BeforeEach
    void talk() {
        citizen = window.api().citizen(251);
        call = desk.talk(citizen, "deptHousing", "housing1");
        agent = desk.agent("housing1");
    }

    @AfterEach
    void goHome() {
        if (call != null) {
            desk.end(citizen, call);
        }
        desk.close();
    }

    @Test
    void aTicketOpensOneSocketOnceAndOnlyItsOwnRoom() {
        String ticket = Wire.ticket(citizen, call);
        String path = "/ws/room/" + call + "?ticket=" + ticket;
        try (Wire first = Wire.open(window, path, null)) {
            first.await("welcome");
            assertThat(Wire.open(window, path, null).awaitClosed()).isEqualTo(1008);
        }
        String elsewhere = "/ws/room/00000000-0000-0000-0000-000000000000?ticket=" + Wire.ticket(citizen, call);
        assertThat(Wire.open(window, elsewhere, null).awaitClosed()).isEqualTo(1008);
        assertThat(Wire.open(window, "/ws/room/" + call, null).awaitClosed()).isEqualTo(1008);
        assertThat(Wire.open(window, "/ws/live?ticket=" + Wire.ticket(citizen, call), null)
                        .awaitClosed())
                .isEqualTo(1008);
        assertThat(Wire.open(
                                window,
                                "/ws/room/" + call + "?ticket=" + Wire.ticket(citizen, call),
                                "https://elsewhere.example")
                        .awaitClosed())
                .isEqualTo(1008);
    }

    @Test
    void onlyMembersGetATicket() {
        window.api().citizen(252).post("socket-tickets", Map.of("callId", call)).expect(404);
        desk.agent("agent1").post("socket-tickets", Map.of("callId", call)).expect(403);
        desk.agent("social1").post("socket-tickets", Map.of("callId", call)).expect(404);
        citizen.post("socket-tickets", Map.of()).expect(403);
        window.api().post("socket-tickets", Map.of("callId", call)).expect(401);
    }

    @Test
    void theLaterToArriveOffersAndStaysSoWhenTheEarlierComesBack() {
        try (Wire first = Wire.room(window, citizen, call)) {
            assertThat(first.await("welcome").getJsonObject("data").getJsonArray("offererOf"))
                    .isEmpty();
            try (Wire second = Wire.room(window, agent, call)) {
                JsonObject welcome = second.await("welcome").getJsonObject("data");
                assertThat(welcome.getJsonArray("offererOf").getString(0)).isEqualTo("citizen");
                assertThat(welcome.getJsonArray("iceServers")).isNotNull();
                assertThat(first.await("join")
                                .getJsonObject("data")
                                .getJsonObject("peer")
                                .getString("role"))
                        .isEqualTo("agent");
                try (Wire again = Wire.room(window, citizen, call)) {
                    assertThat(again.await("welcome").getJsonObject("data").getJsonArray("offererOf"))
                            .isEmpty();
                    assertThat(second.await("join").getJsonObject("data").getBoolean("youOffer"))
                            .isTrue();
                    first.await("bye");
                }
            }
        }
    }

    @Test
    void whatOneSaysTheOtherHearsInOrderFromTheServersMouthAndOnce() {
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call)) {
            there.await("welcome");
            here.await("welcome");
            for (int i = 1; i <= 100; i++) {
                here.say(i, "field", Map.of("key", "name", "value", "字" + i));
            }
            here.say(100, "field", Map.of("key", "name", "value", "again"));
            here.say(101, "field", Map.of("key", "last", "value", "last"));
            there.await(message -> message.toString().contains("\"last\""));
            List<JsonObject> heard = there.all("field");
            assertThat(heard).hasSize(101);
            for (int i = 0; i < 100; i++) {
                assertThat(heard.get(i).getJsonObject("data").getString("value"))
                        .isEqualTo("字" + (i + 1));
                assertThat(heard.get(i).getString("from")).isEqualTo("housing1");
            }
            assertThat(here.all("field")).isEmpty();
            here.say("no-such-type", Map.of()).say("ping", Map.of());
            here.await("pong");
        }
    }

    @Test
    void chatIsStoredOnceAndReadAgain() {
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call)) {
            there.await("welcome");
            here.await("welcome");
            here.say("chat", Map.of("text", "请上传身份证照片 <script>", "id", "m1"));
            here.say("chat", Map.of("text", "请上传身份证照片 <script>", "id", "m1"));
            here.say("chat", Map.of("text", "完", "id", "m2"));
            here.await(message -> message.toString().contains("\"m2\""));
            JsonObject message = there.await("chat").getJsonObject("data");
            assertThat(message.getString("text")).isEqualTo("请上传身份证照片 <script>");
            assertThat(message.getString("role")).isEqualTo("agent");
            there.await(said -> said.toString().contains("\"m2\""));
            assertThat(there.all("chat").stream()
                            .map(said -> said.getJsonObject("data").getInt("id"))
                            .distinct())
                    .as("told again, it is known by its number")
                    .hasSize(2);
            assertThat(citizen.get("calls/" + call + "/chat").expect(200).number("total"))
                    .isEqualTo(2);
            there.say("chat", Map.of("text", "x".repeat(2001)));
            assertThat(there.await("error").getJsonObject("data").getString("code"))
                    .isEqualTo("INVALID");
        }
        assertThat(desk.count("select count(*) from room_chat where text like '%身份证%'"))
                .as("unreadable in the database")
                .isZero();
    }

    @Test
    void withoutConsentNothingOfTheCitizensCameraIsNegotiatedButChatGoesOn() {
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call)) {
            there.await("welcome");
            here.await("welcome");
            there.say("desc", Map.of("sdp", "v=0", "kind", "answer", "epoch", 1));
            assertThat(there.await("error").getJsonObject("data").getString("code"))
                    .isEqualTo("CONSENT_REQUIRED");
            there.say("chat", Map.of("text", "我没有摄像头"));
            here.await("chat");
            assertThat(here.all("desc")).isEmpty();

            String watches = "v=0\r\nm=audio 9 RTP 0\r\na=sendrecv\r\nm=video 9 RTP 0\r\na=recvonly\r\n";
            there.say("desc", Map.of("sdp", watches, "kind", "answer", "epoch", 1));
            here.await(message -> message.toString().contains("recvonly"));
            there.say("desc", Map.of("sdp", watches.replace("recvonly", "sendrecv"), "kind", "answer", "epoch", 1));
            await().until(() -> there.all("error").size() == 2);
            assertThat(here.all("desc")).hasSize(1);

            citizen.put("calls/" + call + "/consents/CAMERA", Map.of("granted", true, "textVersion", "2026-1"))
                    .expect(200);
            here.awaitHint("consents", "CAMERA");
            there.say("desc", Map.of("sdp", "v=0", "kind", "answer", "epoch", 1));
            await().until(() -> here.all("desc").size() == 2);
            assertThat(here.await("desc").getString("from")).isEqualTo("citizen");
            assertThat(agent.get("calls/" + call).isTrue("consents.CAMERA.granted"))
                    .isTrue();

            citizen.put("calls/" + call + "/consents/CAMERA", Map.of("granted", false, "textVersion", "2026-1"))
                    .expect(200);
            assertThat(agent.get("calls/" + call).isTrue("consents.CAMERA.granted"))
                    .isFalse();
            assertThat(agent.get("calls/" + call).text("consents.CAMERA.at")).isNotBlank();
        }
    }

    @Test
    void mediaFlowOnlyOnceSomethingHasArrived() {
        try (Wire there = Wire.room(window, citizen, call)) {
            there.await("welcome");
            there.say("stats", Map.of("media", "FLOWING", "bytes", 0, "frames", 0));
            await().until(() -> "CONNECTING".equals(media()));
            there.say("stats", Map.of("media", "FLOWING", "bytes", 4711, "frames", 3));
            await().until(() -> "FLOWING".equals(media()));
            there.say("stats", Map.of("media", "LOST", "bytes", 4711, "frames", 3));
            await().until(() -> "LOST".equals(media()));
        }
    }

    @Test
    void theRoomHearsThatSomebodyIsLostLeavesAndThatTheCallIsOver() {
        try (Wire there = Wire.room(window, citizen, call);
                Wire here = Wire.room(window, agent, call)) {
            there.await("welcome");
            here.await("welcome");
            here.abort();
            assertThat(there.await("peer-state").getJsonObject("data").getString("state"))
                    .isEqualTo("reconnecting");
            assertThat(desk.state(citizen, call)).as("the seat is held").isEqualTo("CONNECTED");
            try (Wire back = Wire.room(window, agent, call)) {
                back.await("welcome");
                back.say("bye", Map.of());
                there.await("leave");
            }
            desk.end(agent, call).expect(200);
            there.awaitHint("call", "ENDED");
        }
    }

    @Test
    void tooLongAMessageEndsTheLine() {
        try (Wire there = Wire.room(window, citizen, call)) {
            there.await("welcome");
            there.raw("{\"type\":\"field\",\"data\":{\"value\":\"" + "x".repeat(70_000) + "\"}}");
            assertThat(there.awaitClosed()).isEqualTo(1009);
        }
    }

    @Test
    void rubbishIsIgnored() {
        try (Wire there = Wire.room(window, citizen, call)) {
            there.await("welcome");
            there.raw("[]").raw("{").raw("\"ping\"").raw("{\"type\":7}").say("ping", Map.of());
            there.await("pong");
        }
    }

    @Test
    @Clause("YCZ-10.1.1.1-e")
    void theWaitingCallerIsToldTheMomentTheAgentJoins() {
        Api waiting = window.api().citizen(253);
        Api other = desk.ready("transport1");
        String its = desk.call(waiting, "deptTransport");
        try (Wire there = Wire.room(window, waiting, its)) {
            assertThat(there.await("welcome").getJsonObject("data").getBoolean("talking"))
                    .isFalse();
            desk.awaitOffered(other, its);
            desk.answer(other, its).expect(200);
            there.awaitHint("call", "CONNECTED");
            assertThat(desk.state(waiting, its)).isEqualTo("CONNECTED");
        }
        desk.end(waiting, its).expect(200);
    }

    @Test
    void aClosedRoomLetsNobodyIn() {
        desk.end(citizen, call).expect(200);
        desk.wrapUp(agent, call).expect(200);
        citizen.post("socket-tickets", Map.of("callId", call)).expect(403, "CALL_OVER");
        await().until(() -> "READY".equals(desk.presence("housing1")));
    }

    private String media() {
        return citizen.get("calls/" + call).text("media");
    }
}
