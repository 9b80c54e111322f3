package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.process.OwnersEngine;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom a call rings at, ring by ring, and who is told where nobody is there. */
class RoutingIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final OwnersEngine engine = new OwnersEngine();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void aTownshipsCallRingsAtItsOwnPeopleAndWidensToTheGeneralDeskAfterAWhile() {
        Api town = desk.ready("town1");
        Api first = window.api().citizen(251);
        String taken = desk.call(first, "deptMarket", "TOWN");
        desk.awaitOffered(town, taken);
        desk.answer(town, taken).expect(200);

        Api general = desk.ready("agent1");
        Api second = window.api().citizen(252);
        String call = desk.call(second, "deptMarket", "TOWN");
        await("the first ring is decided").until(() -> route(call).contains("REGION_DESK"));
        assertThat(desk.offers(general))
                .as("the township's desk is on duty, only busy")
                .isEmpty();

        engine.strike("Event_RingPassed", call);
        desk.awaitOffered(general, call);
        assertThat(route(call)).endsWith("GENERAL_DESK");
        desk.end(second, call).expect(200);
        desk.end(first, taken).expect(200);
    }

    @Test
    void whoSpeaksTheCallersLanguageIsWaitedForThenAnybodyAnswers() {
        Api other = desk.ready("agent1");
        Api speaker = desk.ready("agent2");
        Api first = window.api().citizen(256);
        String taken = call(first, "en");
        desk.awaitOffered(speaker, taken);
        assertThat(desk.offers(other))
                .as("agent1 is idle for longer, but speaks no English")
                .isEmpty();
        desk.answer(speaker, taken).expect(200);

        Api second = window.api().citizen(257);
        String call = call(second, "en");
        await("the first ring is decided").until(() -> route(call).startsWith("SPEAKING"));
        assertThat(desk.offers(other)).isEmpty();
        engine.strike("Event_RingPassed", call);
        desk.awaitOffered(other, call);
        desk.end(second, call).expect(200);
        desk.end(first, taken).expect(200);
    }

    private String call(Api citizen, String language) {
        Map<String, Object> wish = new HashMap<>(desk.wish("deptHousing"));
        wish.put("language", language);
        return citizen.post("calls", wish).expect(201).text("id");
    }

    @Test
    void aTownshipsHelperIsNoGeneralDeskForAll() {
        Api town = desk.ready("town1");
        Api citizen = window.api().citizen(253);
        String call = desk.call(citizen, "deptMarket");
        Api general = desk.ready("agent1");
        desk.awaitOffered(general, call);
        assertThat(desk.offers(town)).isEmpty();
        town.get("calls/" + call).expect(404);
        assertThat(town.get("calls").expect(200).number("total")).isZero();
        desk.end(citizen, call).expect(200);
    }

    @Test
    @Clause("YCZ-8.2.2-b")
    void whereNobodyIsOnlineTheGeneralDeskAndTheOperatingUnitAreToldAtOnceAndOnce() {
        Api citizen = window.api().citizen(254);
        String call = desk.call(citizen, "deptMarket");
        String number = citizen.get("calls/" + call).text("caseNumber");
        for (String told : new String[] {"chief1", "supervisor1"}) {
            assertThat(alarms(told, "NOBODY_ONLINE", number)).as(told).isEqualTo(1);
        }
        assertThat(alarms("market1", "NOBODY_ONLINE", number)).isZero();
        engine.strike("Event_RingPassed", call);
        await("the second ring").until(() -> rings(call) == 2);
        assertThat(alarms("chief1", "NOBODY_ONLINE", number)).isEqualTo(1);
        desk.end(citizen, call).expect(200);

        desk.ready("agent1");
        String attended = desk.call(citizen, "deptMarket");
        String other = citizen.get("calls/" + attended).text("caseNumber");
        assertThat(alarms("chief1", "NOBODY_ONLINE", other))
                .as("somebody is there")
                .isZero();
        desk.end(citizen, attended).expect(200);
    }

    @Test
    @Clause({"YCZ-8.2.2-b", "YCZ-8.1.2-c"})
    void aDepartmentWithoutAnybodyOnDutyIsToldOnceForEachGap() {
        desk.ready("health1");
        await("the gap is over").until(() -> gaps("open_group = 'deptHealth'") == 0);
        desk.agent("health1")
                .put("agents/me/presence", Map.of("state", "OFFLINE"))
                .expect(200);
        await("a new gap").until(() -> gaps("open_group = 'deptHealth'") == 1);
        long before = deserted("chief1", "deptHealth");
        long beforeUnit = deserted("supervisor1", "deptHealth");
        desk.sql("update duty_gap set began_at = began_at - interval 61 second where open_group = 'deptHealth'");
        await("an alarm").until(() -> gaps("open_group = 'deptHealth' and alarmed_at is not null") == 1);
        assertThat(deserted("chief1", "deptHealth")).isEqualTo(before + 1);
        assertThat(deserted("supervisor1", "deptHealth")).isEqualTo(beforeUnit + 1);

        desk.ready("health1");
        await("the gap is over").until(() -> gaps("open_group = 'deptHealth'") == 0);
        assertThat(deserted("chief1", "deptHealth")).as("once for the gap").isEqualTo(before + 1);
    }

    @Test
    void whatCallersWereToldIsKeptBesideHowLongTheyWaited() {
        Api citizen = window.api().citizen(255);
        String call = desk.talk(citizen, "deptTransport", "transport1");
        assertThat(desk.count(
                        "select count(*) from wait_estimate where call_id = ? and hit and waited_seconds <= high_seconds",
                        call))
                .isEqualTo(1);
        JsonObject row = desk.agent("supervisor1").get("wait-estimates?days=1").expect(200).objects("rows").stream()
                .filter(each -> "deptTransport".equals(each.getString("queue")))
                .findFirst()
                .orElseThrow();
        assertThat(row.getJsonNumber("hitRate").doubleValue()).isBetween(0.0, 1.0);
        assertThat(row.getInt("answered")).isPositive();
        desk.agent("chief1").get("wait-estimates").expect(200);
        desk.agent("transport1").get("wait-estimates").expect(403);
        citizen.get("wait-estimates").expect(403);
        window.api().get("wait-estimates").expect(401);
    }

    private long rings(String call) {
        return desk.count(
                """
                select count(*) from ACT_HI_ACTINST where ACT_ID_ = 'Task_RouteCall' and PROC_INST_ID_ in
                (select PROC_INST_ID_ from ACT_HI_VARINST where NAME_ = 'callId' and TEXT_ = ?)""",
                call);
    }

    private String route(String call) {
        String route = window.column("select route from citizen_call where id = ?", call)
                .get(0);
        return route == null ? "" : route;
    }

    private long alarms(String reader, String kind, String caseNumber) {
        return desk.agent(reader).get("notifications?max=100").expect(200).objects("rows").stream()
                .filter(row -> kind.equals(row.getString("kind")))
                .filter(row -> caseNumber.equals(row.getJsonObject("facts").getString("caseNumber", "")))
                .count();
    }

    private long deserted(String reader, String group) {
        return desk.agent(reader).get("notifications?max=200").expect(200).objects("rows").stream()
                .filter(row -> "DEPARTMENT_DESERTED".equals(row.getString("kind")))
                .filter(row -> group.equals(row.getJsonObject("facts").getString("group", "")))
                .count();
    }

    private long gaps(String where) {
        return desk.count("select count(*) from duty_gap where " + where);
    }
}
