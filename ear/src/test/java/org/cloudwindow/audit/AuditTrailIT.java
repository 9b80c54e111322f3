package org.cloudwindow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;

/** The trail stays as it was written. */
class AuditTrailIT {

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();

    @Test
    void signingInAndFailingToIsInTheTrail() {
        Api admin = api.staff("admin1");
        int before = admin.get("audit-entries?max=1").expect(200).number("rows.0.id");
        api.staff("supervisor1");
        api.post("staff-sessions", Map.of("username", "agent2", "password", "no"))
                .expect(401);
        Answer trail = admin.get("audit-entries?max=50").expect(200);
        assertThat(trail.objects("rows").stream()
                        .filter(row -> row.getInt("id") > before)
                        .map(row -> row.getString("actor") + " " + row.getString("act")))
                .contains("supervisor1 SIGNED_IN", "anyone SIGN_IN_FAILED");
        assertThat(trail.body()).doesNotContain("\"no\"");
    }

    @Test
    void theWholeChainIsIntact() {
        api.staff("agent1");
        Answer verified = api.staff("admin1").get("audit-entries/verification").expect(200);
        assertThat(verified.isTrue("intact")).isTrue();
        assertThat(verified.number("entries")).isPositive();
    }

    @Test
    void theChainStaysWholeWhereSeveralSealAtOnce() throws Exception {
        Api admin = api.staff("admin1");
        ExecutorService sealers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Answer>> acts = IntStream.range(0, 40)
                    .<Callable<Answer>>mapToObj(i -> () -> i % 2 == 0
                            ? api.post("staff-sessions", Map.of("username", "nobody" + i, "password", "no"))
                            : admin.get("audit-entries/verification").expect(200))
                    .toList();
            for (Future<Answer> act : sealers.invokeAll(acts)) {
                act.get();
            }
        } finally {
            sealers.shutdownNow();
        }
        assertThat(admin.get("audit-entries/verification").expect(200).isTrue("intact"))
                .isTrue();
        assertThat(unsealed()).isZero();
    }

    private long unsealed() throws SQLException {
        try (var connection = window.database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from audit_entry where seal is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void theTableRefusesToChangeOrForgetAnEntry() throws SQLException {
        api.staff("admin1").get("audit-entries/verification").expect(200);
        try (var connection = window.database();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update audit_entry set actor = 'nobody' where place = 1"))
                    .hasMessageContaining("not changed");
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit_entry where place = 1"))
                    .hasMessageContaining("are kept");
        }
    }

    @Test
    void onlyAdministratorsAndSupervisorsReadTheTrail() {
        api.get("audit-entries").expect(401);
        api.citizen(261).get("audit-entries").expect(403);
        api.staff("agent1").get("audit-entries").expect(403);
        api.staff("supervisor1").get("audit-entries").expect(200);
        api.staff("supervisor1").get("audit-entries/verification").expect(403);
    }
}
