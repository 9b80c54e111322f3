package org.cloudwindow.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.room.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever signs out, is kept out or moved elsewhere is no longer there for the line. */
class LeavingIT {

    /** As a socket is closed for want of a right. */
    private static final int VIOLATED_POLICY = 1008;

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final String name = "leaving" + System.nanoTime();

    @BeforeEach
    void hire() {
        admin().post(
                        "accounts",
                        Map.of(
                                "username", name,
                                "displayName", "测试",
                                "password", "window-demo",
                                "groups", List.of("roleAgent", "deptPolice"),
                                "centreCode", "CITY"))
                .expect(201);
    }

    @AfterEach
    void goHome() {
        desk.close();
        admin().put("accounts/" + name + "/enabled", Map.of("enabled", false)).expect(200);
    }

    @Test
    void theLastSignOutEndsPresenceAndSocketsAndNoneBeforeIt() {
        Api here = ready();
        Api elsewhere = window.api().staff(name);
        try (Wire wire = Wire.live(window, here)) {
            wire.await("welcome");
            elsewhere.delete("staff-sessions/me").expect(204);
            assertThat(presence()).isEqualTo("READY");
            here.delete("staff-sessions/me").expect(204);
            assertThat(presence()).isEqualTo("OFFLINE");
            assertThat(wire.awaitClosed()).isEqualTo(VIOLATED_POLICY);
        }
    }

    @Test
    void aDisabledAccountIsOfflineAndItsSocketsAreClosed() {
        Api agent = ready();
        try (Wire wire = Wire.live(window, agent)) {
            wire.await("welcome");
            admin().put("accounts/" + name + "/enabled", Map.of("enabled", false))
                    .expect(200);
            assertThat(presence()).isEqualTo("OFFLINE");
            assertThat(wire.awaitClosed()).isEqualTo(VIOLATED_POLICY);
        }
        admin().put("accounts/" + name + "/enabled", Map.of("enabled", true)).expect(200);
        agent.get("staff-sessions/me").expect(401, "SESSION_EXPIRED");
    }

    @Test
    void aCallInHandKeepsItsAgentWhoIsOfflineAfterwards() {
        Api citizen = window.api().citizen(233);
        Api agent = ready();
        String call = desk.call(citizen, "deptPolice");
        desk.awaitOffered(agent, call);
        desk.answer(agent, call).expect(200);
        try (Wire room = Wire.room(window, agent, call)) {
            room.await("welcome");
            agent.delete("staff-sessions/me").expect(204);
            assertThat(room.awaitClosed()).isEqualTo(VIOLATED_POLICY);
        }
        assertThat(presence()).isEqualTo("IN_CALL");
        assertThat(desk.state(citizen, call)).isEqualTo("CONNECTED");
        desk.end(citizen, call).expect(200);
        desk.wrapUp(window.api().staff(name), call).expect(200);
        assertThat(presence()).isEqualTo("OFFLINE");
    }

    @Test
    void aCallThatRingsAtOneWhoLeavesGoesToTheNext() {
        Api citizen = window.api().citizen(234);
        Api agent = ready();
        String call = desk.call(citizen, "deptPolice");
        desk.awaitOffered(agent, call);
        Api next = desk.ready("police1");
        agent.delete("staff-sessions/me").expect(204);
        desk.awaitOffered(next, call);
        assertThat(presence()).isEqualTo("OFFLINE");
        desk.end(citizen, call).expect(200);
    }

    @Test
    void whoIsMovedGetsTheCallsOfTheNewGroup() {
        Api citizen = window.api().citizen(235);
        Api agent = ready();
        String call = desk.call(citizen, "deptHealth");
        admin().put("accounts/" + name + "/groups", Map.of("groups", List.of("roleAgent", "deptHealth")))
                .expect(200);
        desk.awaitOffered(agent, call);
        desk.end(citizen, call).expect(200);
        await("free again").atMost(Duration.ofSeconds(5)).until(() -> "READY".equals(presence()));
        admin().put("accounts/" + name + "/groups", Map.of("groups", List.of("roleEditor")))
                .expect(200);
        assertThat(presence()).isEqualTo("OFFLINE");
    }

    private Api ready() {
        Api agent = window.api().staff(name);
        agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
        return agent;
    }

    private String presence() {
        return desk.presenceSeenByChief(name);
    }

    private Api admin() {
        return window.api().staff("admin1");
    }
}
