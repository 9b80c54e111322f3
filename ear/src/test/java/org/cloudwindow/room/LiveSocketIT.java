package org.cloudwindow.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The hints of staff. */
class LiveSocketIT {

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    @Clause("YCZ-10.1.1.2-a")
    void anOfferedCallIsHeardByItsAgentAloneAndSaysNothingPersonal() {
        Api citizen = window.api().citizen(261);
        Api agent = desk.ready("market1");
        try (Wire mine = Wire.live(window, agent);
                Wire others = Wire.live(window, desk.agent("market2"))) {
            mine.await("welcome");
            others.await("welcome");
            String call = desk.call(citizen, "deptMarket");
            assertThat(mine.awaitHint("offers", "OFFERED").getString("id")).isEqualTo(call);
            others.awaitHint("calls", "OFFERED");
            desk.end(citizen, call).expect(200);
            mine.awaitHint("calls", "CALLER_LEFT");
            others.awaitHint("calls", "CALLER_LEFT");
            assertThat(others.all(hint -> "offers".equals(hint.getString("topic", null))))
                    .isEmpty();
            assertThat(mine.all(hint -> true).toString()).doesNotContain("市民").doesNotContain("419901");
        }
    }

    @Test
    void presenceAndTasksAreHintedToo() {
        Api citizen = window.api().citizen(262);
        try (Wire wire = Wire.live(window, desk.agent("chief1"))) {
            wire.await("welcome");
            String call = desk.talk(citizen, "deptCivil", "civil1");
            wire.awaitHint("presence", "IN_CALL");
            wire.awaitHint("worklist", "CREATED");
            wire.await(hint -> "cases".equals(hint.getString("topic", null)));
            desk.end(citizen, call).expect(200);
        }
    }

    @Test
    void anAgentWhoseSocketDiedIsOfflineAfterFifteenSecondsThoughReadyWasSaid() {
        Api agent = desk.ready("police1");
        Wire wire = Wire.live(window, agent);
        wire.await("welcome");
        assertThat(desk.presenceSeenByChief("police1")).isEqualTo("READY");
        long died = System.nanoTime();
        wire.abort();
        await("offline")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> "OFFLINE".equals(desk.presenceSeenByChief("police1")));
        assertThat((System.nanoTime() - died) / 1e9).isBetween(9.0, 30.0);
    }

    @Test
    void aSocketThatOnlyAnswersPingsKeepsItsAgentReady() {
        Api agent = desk.ready("police1");
        try (Wire wire = Wire.live(window, agent)) {
            wire.await("welcome");
            String later =
                    window.column("select utc_timestamp(6) + interval 5 second").get(0);
            desk.sql(
                    "update agent_presence set heard_at = utc_timestamp(6) - interval 50 second where username = 'police1'");
            // the sign of the last request may be written down with a later beat: it is older
            await("a pong is heard")
                    .until(() -> desk.count(
                                    "select count(*) from agent_presence where username = 'police1' and heard_at > ?",
                                    later)
                            == 1);
            assertThat(desk.presenceSeenByChief("police1")).isEqualTo("READY");
        }
    }

    @Test
    void citizensHearNoHintsOfStaff() {
        window.api().stranger().post("socket-tickets", Map.of()).expect(403);
    }
}
