package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is there to answer. */
class PresenceIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    @Clause("YCZ-8.1.2-a")
    void presenceIsKeptOnTheServerAndRecordedWithTimes() {
        Api citizen = window.api().citizen(233);
        String before = now();
        String call = desk.talk(citizen, "deptCivil", "civil1");
        Api agent = desk.agent("civil1");
        desk.end(citizen, call).expect(200);
        desk.wrapUp(agent, call).expect(200);
        agent.put("agents/me/presence", Map.of("state", "BREAK", "reason", "MEAL"))
                .expect(200);
        assertThat(agent.get("agents/me/presence").text("reason")).isEqualTo("MEAL");
        agent.put("agents/me/presence", Map.of("state", "OFFLINE")).expect(200);
        assertThat(desk.presenceSeenByChief("civil1")).isEqualTo("OFFLINE");
        assertThat(window.column(
                        """
                        select state from presence_change where username = ? and changed_at between ? and ?
                        order by changed_at, id""",
                        "civil1",
                        before,
                        now()))
                .containsExactly("READY", "OFFERED", "IN_CALL", "WRAP_UP", "READY", "BREAK", "OFFLINE");
    }

    @Test
    void readyIsALeaseThatEndsWithoutASignOfLife() {
        desk.ready("police1");
        await("the lease to end").until(() -> {
            // the sign of the request itself may be written down with a later beat
            desk.sql(
                    "update agent_presence set heard_at = utc_timestamp(6) - interval 61 second where username = ?",
                    "police1");
            return "OFFLINE".equals(desk.presenceSeenByChief("police1"));
        });
    }

    @Test
    @Clause("YCZ-8.1.2-c")
    void theGeneralDeskSeesWhichDepartmentHasNobodyToAnswer() {
        assertThat(department("deptHealth").getBoolean("deserted")).isTrue();
        desk.ready("health1");
        assertThat(department("deptHealth").getBoolean("deserted")).isFalse();
        assertThat(department("deptHealth").getInt("ready")).isEqualTo(1);
        desk.agent("health1").put("agents/me/presence", Map.of("state", "BREAK"));
        assertThat(department("deptHealth").getInt("ready")).isZero();
        assertThat(department("deptHealth").getInt("present")).isEqualTo(1);
    }

    @Test
    void onlyTheChiefSetsOthers() {
        desk.ready("transport1");
        Map<String, String> away = Map.of("state", "OFFLINE");
        desk.agent("market1").put("agents/transport1/presence", away).expect(403);
        window.api().stranger().put("agents/transport1/presence", away).expect(403);
        window.api().put("agents/transport1/presence", away).expect(401);
        desk.agent("chief1").put("agents/nobody/presence", away).expect(404);
        assertThat(desk.agent("chief1")
                        .put("agents/transport1/presence", away)
                        .expect(200)
                        .text("state"))
                .isEqualTo("OFFLINE");
        assertThat(desk.presence("transport1")).isEqualTo("OFFLINE");
    }

    @Test
    void nobodyIsReadyByTheServersWordsOrWithoutBeingAnAgent() {
        desk.agent("market1")
                .put("agents/me/presence", Map.of("state", "IN_CALL"))
                .expect(422);
        desk.agent("market1").put("agents/me/presence", Map.of()).expect(422);
        window.api()
                .staff("editor1")
                .put("agents/me/presence", Map.of("state", "READY"))
                .expect(403);
        window.api().stranger().get("agents").expect(403);
    }

    @Test
    void aBreakAskedForInACallFollowsAfterIt() {
        Api citizen = window.api().citizen(231);
        String call = desk.talk(citizen, "deptConstruction", "construction1");
        Api agent = desk.agent("construction1");
        assertThat(agent.put("agents/me/presence", Map.of("state", "BREAK"))
                        .expect(200)
                        .text("state"))
                .isEqualTo("IN_CALL");
        desk.end(citizen, call).expect(200);
        desk.wrapUp(agent, call).expect(200);
        assertThat(desk.presence("construction1")).isEqualTo("BREAK");
    }

    @Test
    void whoTakesABreakWhileItRingsDeclines() {
        Api agent = desk.ready("construction1");
        Api citizen = window.api().citizen(232);
        String call = desk.call(citizen, "deptConstruction");
        desk.awaitOffered(agent, call);
        agent.put("agents/me/presence", Map.of("state", "BREAK")).expect(200);
        assertThat(desk.presence("construction1")).isEqualTo("BREAK");
        assertThat(desk.state(citizen, call)).isEqualTo("QUEUED");
        desk.end(citizen, call).expect(200);
    }

    @Test
    void theListOfAgentsCostsNoStatementForEachOfThem() {
        for (String username : List.of("market1", "market2", "social1", "housing1", "civil1", "police1", "health1")) {
            desk.ready(username);
        }
        Api chief = desk.agent("chief1");
        int agents = chief.get("agents").expect(200).number("total");
        assertThat(agents).isGreaterThanOrEqualTo(7);
        long before = selects();
        for (int i = 0; i < 20; i++) {
            chief.get("agents").expect(200);
        }
        assertThat((selects() - before) / 20).as("for each list").isLessThan(agents);
    }

    private long selects() {
        return desk.count(
                "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'");
    }

    private JsonObject department(String group) {
        return desk.agent("chief1").get("agents/departments").expect(200).objects("rows").stream()
                .filter(row -> group.equals(row.getString("group")))
                .findFirst()
                .orElseThrow();
    }

    private String now() {
        return window.column("select utc_timestamp(6)").get(0);
    }
}
