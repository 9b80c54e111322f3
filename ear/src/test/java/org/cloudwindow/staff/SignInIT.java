package org.cloudwindow.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** How staff come in, and who does not. */
class SignInIT {

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();

    @Test
    void theRightPasswordOpensASessionWithItsGroups() {
        Answer opened = signIn("market1", "window-demo").expect(201);
        assertThat(opened.texts("groups")).containsExactlyInAnyOrder("roleAgent", "deptMarket");
        assertThat(opened.text("expiresAt")).endsWith("Z");
        api.bearer(opened.text("token")).get("staff-sessions/me").expect(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Answer wrong = signIn("agent2", "wrong-password").expect(401, "BAD_CREDENTIALS");
        Answer unknown = signIn("nobody-" + System.nanoTime(), "wrong-password").expect(401, "BAD_CREDENTIALS");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.header("WWW-Authenticate")).isNull();
    }

    @Test
    void fiveFailuresLockANameWhetherItExistsOrNot() {
        String known = newAccount();
        for (String name : List.of(known, "ghost" + System.nanoTime())) {
            for (int i = 0; i < 5; i++) {
                signIn(name, "wrong-password").expect(401, "BAD_CREDENTIALS");
            }
            Answer locked = signIn(name, "long-enough-1").expect(429, "ACCOUNT_LOCKED");
            assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 900);
        }
    }

    @Test
    void basicIsAnotherWayInAndCountsItsFailuresToo() {
        api.basic("agent1").get("staff-sessions/me").expect(200);
        Answer refused = api.with("Authorization", "Basic eDp5").get("staff-sessions/me");
        refused.expect(401, "BAD_CREDENTIALS");
        assertThat(refused.header("WWW-Authenticate")).isNull();
        api.with("Authorization", "Basic not base64").get("staff-sessions/me").expect(401);
    }

    @Test
    void aRightPasswordIsRememberedSoThatCallsStayQuick() {
        Api basic = api.basic("agent1");
        Api bearer = api.staff("agent1");
        basic.get("staff-sessions/me").expect(200);
        List<Long> byPassword = new ArrayList<>();
        List<Long> byToken = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            byPassword.add(nanosOf(basic));
            byToken.add(nanosOf(bearer));
        }
        // a slow hash costs 150 ms of a core
        assertThat(median(byPassword)).isLessThan(median(byToken) + 100_000_000L);
    }

    private static long nanosOf(Api caller) {
        long before = System.nanoTime();
        caller.get("staff-sessions/me").expect(200);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void afterSigningOutTheTokenOpensNothing() {
        Api agent = api.staff("agent1");
        agent.delete("staff-sessions/me").expect(204);
        agent.get("staff-sessions/me").expect(401, "SESSION_EXPIRED");
    }

    @Test
    void anExpiredSessionOpensNothing() throws SQLException {
        Api agent = api.staff("agent1");
        try (var connection = window.database();
                var expire = connection.prepareStatement(
                        "update staff_session set expires_at = '2020-01-01' where token_hash = sha2(?, 256)")) {
            expire.setString(1, agent.token());
            assertThat(expire.executeUpdate()).isEqualTo(1);
        }
        agent.get("staff-sessions/me").expect(401, "SESSION_EXPIRED");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        String name = newAccount();
        Answer opened = signIn(name, "long-enough-1").expect(201);
        api.staff("admin1")
                .put("accounts/" + name + "/enabled", Map.of("enabled", false))
                .expect(200);
        api.bearer(opened.text("token")).get("staff-sessions/me").expect(401);
        signIn(name, "long-enough-1").expect(401, "BAD_CREDENTIALS");
    }

    @Test
    void tokensAndPasswordsAreNotInTheDatabase() throws SQLException {
        String token = signIn("agent1", "window-demo").expect(201).text("token");
        try (var connection = window.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select token_hash from staff_session union select password_hash from account")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token).doesNotContain("window-demo");
            }
        }
    }

    @Test
    void theLinkOfTheFirstStartIsInventedInVain() {
        api.post(
                        "first-administrator",
                        Map.of("token", "s_x", "username", "evil", "displayName", "E", "password", "long-enough-1"))
                .expect(409, "ADMINISTRATOR_EXISTS");
    }

    private Answer signIn(String username, String password) {
        return api.post("staff-sessions", Map.of("username", username, "password", password));
    }

    private String newAccount() {
        String name = "test" + System.nanoTime();
        api.staff("admin1")
                .post(
                        "accounts",
                        Map.of(
                                "username",
                                name,
                                "displayName",
                                "测试",
                                "password",
                                "long-enough-1",
                                "groups",
                                List.of("roleEditor")))
                .expect(201);
        return name;
    }
}
