package org.cloudwindow.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of devices as pages report them, the points' test calls, and the alarms. */
class DeviceChecksIT {

    private static final String SITE = "DISTRICT";
    private static final String TEST_CALL = "device-checks/sites/" + SITE + "/test-call";

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();
    private final Api admin = api.staff("admin1");

    @AfterEach
    void nothingIsOwed() {
        admin.put(TEST_CALL, new HashMap<>()).expect(200);
        window.change("delete from device_alarm where site_code = ?", SITE);
        window.change("delete from device_check where site_code = ?", SITE);
    }

    @Test
    void aTestIsStoredWithWhatItFoundAndNothingOfThePerson() {
        Answer stored = api.post("device-checks", report(Map.of("microphone", "SILENT", "rttMillis", 42)))
                .expect(201);
        assertThat(stored.isTrue("passed")).isFalse();
        Answer list = api.staff("supervisor1")
                .get("device-checks?siteCode=" + SITE + "&max=1")
                .expect(200);
        assertThat(list.number("rows.0.id")).isEqualTo(stored.number("id"));
        assertThat(list.text("rows.0.microphone")).isEqualTo("SILENT");
        assertThat(list.number("rows.0.rttMillis")).isEqualTo(42);
        assertThat(list.objects("rows").get(0).keySet())
                .noneMatch(key -> key.matches(".*(?i)(session|applicant|name).*"));
    }

    @Test
    void badReportsAreRefusedAtTheirFields() {
        api.post("device-checks", "").expect(400);
        assertThat(api.post("device-checks", Map.of()).expect(422).body()).contains("channel", "camera", "network");
        api.post("device-checks", report(Map.of("camera", "SHINY"))).expect(422);
        api.post("device-checks", report(Map.of("lossPercent", 101))).expect(422);
        api.post("device-checks", report(Map.of("siteCode", "MOON"))).expect(422);
        admin.put(TEST_CALL, Map.of("at", "25:00")).expect(422);
        admin.put("device-checks/sites/MOON/test-call", Map.of("at", "08:30")).expect(404);
    }

    @Test
    void onlyAdministratorsAndSupervisorsReadAndOnlyAdministratorsSet() {
        for (Api other : List.of(api.staff("agent1"), api.staff("editor1"), api.citizen(226))) {
            other.get("device-checks").expect(403, "FORBIDDEN");
            other.get("device-checks/sites").expect(403, "FORBIDDEN");
            other.put(TEST_CALL, Map.of("at", "08:30")).expect(403, "FORBIDDEN");
            other.get("device-checks/sites/" + SITE + "/terminal-key").expect(403, "FORBIDDEN");
        }
        Api supervisor = api.staff("supervisor1");
        supervisor.get("device-checks/sites").expect(200);
        supervisor.put(TEST_CALL, Map.of("at", "08:30")).expect(403, "FORBIDDEN");
        api.get("device-checks").expect(401, "UNAUTHENTICATED");
    }

    @Test
    @Clause("YCZ-7.3-b")
    void aFailedTestCallIsStoredAndTellsSupervisorsAndAdministratorsOnceADay() {
        Map<String, Object> failed = report(Map.of("scheduled", true, "camera", "MISSING", "connected", true));
        api.post("device-checks", failed).expect(403, "FORBIDDEN");
        failed.put("terminalKey", "0".repeat(32));
        api.post("device-checks", failed).expect(403, "FORBIDDEN");
        assertThat(alarms("admin1", "DEVICE_TEST_FAILED")).isZero();
        failed.put("terminalKey", key());
        api.post("device-checks", failed).expect(201);
        api.post("device-checks", failed).expect(201);
        assertThat(window.count("select count(*) from device_alarm where site_code = ?", SITE))
                .isEqualTo(1);
        assertThat(alarms("admin1", "DEVICE_TEST_FAILED")).isEqualTo(1);
        assertThat(alarms("supervisor1", "DEVICE_TEST_FAILED")).isEqualTo(1);
        assertThat(site().getString("state")).isEqualTo("FAILED");
        assertThat(site().getInt("alarmsOfWeek")).isEqualTo(1);
        failed.put("camera", "OK");
        api.post("device-checks", failed).expect(201);
        assertThat(site().getString("state")).isEqualTo("OK");
    }

    @Test
    void aTestCallThatDoesNotComeIsToldAsWell() {
        // an hour ago; within the first hour of a day the city owes nothing yet
        LocalTime now = LocalTime.now(ZoneId.of("Asia/Shanghai"));
        LocalTime due = now.isBefore(LocalTime.of(1, 0)) ? LocalTime.MIDNIGHT : now.minusHours(1);
        admin.put(TEST_CALL, Map.of("at", due.toString().substring(0, 5))).expect(200);
        assertThat(api.get(TEST_CALL).expect(200).text("at"))
                .isEqualTo(due.toString().substring(0, 5));
        assertThat(site().getString("state")).as("set just now").isEqualTo("UNKNOWN");
        window.change("update site_test_call set changed_at = '2026-01-01' where site_code = ?", SITE);
        if (now.isBefore(LocalTime.of(0, 31))) {
            return;
        }
        assertThat(site().getString("state")).isEqualTo("OVERDUE");
        await("the alarm").atMost(Duration.ofSeconds(60)).until(() -> alarms("admin1", "DEVICE_TEST_MISSING") == 1);
        Map<String, Object> made = report(Map.of("scheduled", true, "terminalKey", key()));
        api.post("device-checks", made).expect(201);
        assertThat(site().getString("state")).isEqualTo("OK");
    }

    @Test
    void moreReportsThanAPointCanHaveMadeAreRefused() {
        window.change(
                "insert into device_check (site_code, channel, scheduled, camera, microphone, speaker, network, checked_at)"
                        + " select ?, 'PC', false, 'OK', 'OK', 'OK', 'OK', utc_timestamp(6) from seq_1_to_60",
                SITE);
        api.post("device-checks", report(Map.of())).expect(429, "TOO_MANY");
        api.post("device-checks", report(Map.of("scheduled", true, "terminalKey", key())))
                .expect(201);
    }

    private Map<String, Object> report(Map<String, Object> different) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "channel", "KIOSK",
                "siteCode", SITE,
                "camera", "OK",
                "microphone", "OK",
                "speaker", "OK",
                "network", "OK"));
        report.putAll(different);
        return report;
    }

    private String key() {
        return admin.get("device-checks/sites/" + SITE + "/terminal-key")
                .expect(200)
                .text("key");
    }

    private JsonObject site() {
        return admin.get("device-checks/sites").expect(200).objects("rows").stream()
                .filter(row -> SITE.equals(row.getString("siteCode")))
                .findFirst()
                .orElseThrow();
    }

    /** Since the test began: what this test raises is told of this point alone. */
    private long alarms(String username, String kind) {
        return api.staff(username).get("notifications?max=200").expect(200).objects("rows").stream()
                .filter(row -> kind.equals(row.getString("kind"))
                        && row.getJsonObject("facts").toString().contains(SITE))
                .count();
    }
}
