package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of everything, and started again. */
class KilledServerIT {

    /** Accepted at a distance, decided by the agent. */
    private static final String CARD = "002014003000";

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    /** As the agent of the first talk asks a department. */
    private String ask(String call, String group) {
        return desk.agent("market1")
                .post("calls/" + call + "/support-requests", Map.of("group", group, "question", "要先办什么？"))
                .expect(201)
                .text("id");
    }

    private Answer support(String id) {
        return desk.agent("market1").get("support-requests/" + id).expect(200);
    }

    @Test
    void whoWaitedStillWaitsWhoWasOfferedIsOfferedAndTheCallGoesOn() {
        Conversation remote = Conversation.unidentified("agent1").prove(246).open(CARD);
        String steps = remote.seenBy(remote.agent).texts("acceptance.openTasks").toString();
        Api talker = window.api().citizen(241);
        Api offered = window.api().citizen(242);
        Api first = window.api().citizen(243);
        Api second = window.api().citizen(244);
        String talking = desk.talk(talker, "deptMarket", "market1");
        Api other = desk.ready("market2");
        String ringing = desk.call(offered, "deptMarket");
        desk.awaitOffered(other, ringing);
        String waiting = desk.call(first, "deptMarket");
        String behind = desk.call(second, "deptMarket");
        String support = ask(talking, "deptSocial");
        desk.agent("social1")
                .put("work-items/" + support(support).text("taskId") + "/assignment", Map.of())
                .expect(200);
        String unclaimed = ask(talking, "deptHealth");
        int place = first.get("calls/" + waiting).number("position");
        int placeBehind = second.get("calls/" + behind).number("position");
        long before = desk.count("select count(*) from citizen_call");

        desk.sql(
                """
                update ACT_RU_JOB set DUEDATE_ = utc_timestamp() + interval 4 second where PROCESS_INSTANCE_ID_ in
                (select PROC_INST_ID_ from ACT_RU_VARIABLE where NAME_ = 'callId' and TEXT_ = ?)""",
                ringing);
        window.killServer();
        window.startServer();

        Answer still = first.get("calls/" + waiting).expect(200);
        assertThat(still.text("state")).isEqualTo("QUEUED");
        assertThat(still.number("position")).isEqualTo(place);
        assertThat(second.get("calls/" + behind).number("position")).isEqualTo(placeBehind);
        assertThat(desk.state(talker, talking)).isEqualTo("CONNECTED");
        assertThat(desk.presence("market1")).isEqualTo("IN_CALL");
        assertThat(talker.post("calls", desk.wish("deptMarket")).expect(200).text("id"))
                .as("nothing is doubled")
                .isEqualTo(talking);

        // modes 2 and 3 stand where they stood, and go on
        assertThat(remote.seenBy(remote.agent).texts("acceptance.openTasks")).hasToString(steps);
        remote.answerQuestions().fillForm();
        assertThat(support(support).text("state")).isEqualTo("CLAIMED");
        assertThat(desk.agent("social1")
                        .get("agents/me/supported-call")
                        .expect(200)
                        .text("id"))
                .isEqualTo(talking);
        desk.agent("social1")
                .put("support-requests/" + support + "/result", Map.of("outcome", "GUIDED", "answer", "先领执照"))
                .expect(200);
        assertThat(support(unclaimed).text("state")).isIn("RINGING", "WRITTEN");

        // the ring-out fell due while nobody was there: the call is offered again by itself, before those behind
        await("the call that rang is answered").atMost(Duration.ofSeconds(60)).until(() -> {
            desk.awaitOffered(other, ringing);
            Answer answer = desk.answer(other, ringing);
            return answer.status() == 200 || answer.expect(409, "NOT_OFFERED") == null;
        });
        assertThat(desk.state(offered, ringing)).isEqualTo("CONNECTED");
        assertThat(desk.count("select count(*) from call_offer where call_id = ? and result = 'RUNG_OUT'", ringing))
                .as("nobody could hear it ring")
                .isZero();
        desk.end(talker, talking).expect(200);
        desk.wrapUp(desk.agent("market1"), talking).expect(200);
        desk.awaitOffered(desk.agent("market1"), waiting);

        assertThat(desk.count("select count(*) from citizen_call")).isEqualTo(before);
        assertThat(desk.count(
                        "select count(*) from citizen_call where id in (?, ?) and state not in ('QUEUED', 'OFFERED')",
                        waiting,
                        behind))
                .isZero();
        for (Map.Entry<Api, String> each :
                List.of(Map.entry(offered, ringing), Map.entry(first, waiting), Map.entry(second, behind))) {
            desk.end(each.getKey(), each.getValue()).expect(200);
        }
        remote.close();
    }
}
