package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data in full: for a role with a reason, and never unnoticed. */
class RevealIT {

    private final Api api = TestWindow.get().api();

    @Test
    @Clause("YCZ-4.5-c")
    void anAgentWithAReasonReadsTheNumberAndTheTrailSaysSo() {
        int id = applicantOf(221);
        Answer revealed = api.staff("agent1").post("applicants/" + id + "/reveals", Map.of("reason", "核对材料上的号码"));
        assertThat(revealed.expect(201).text("idNumber")).isEqualTo(Api.idNumber(221));
        Answer trail = api.staff("admin1").get("audit-entries?max=200").expect(200);
        assertThat(trail.objects("rows"))
                .anyMatch(entry -> entry.getString("act").equals("IDENTITY_REVEALED")
                        && entry.getString("objectId").equals(String.valueOf(id))
                        && entry.getString("actor").equals("agent1")
                        && entry.getJsonObject("facts").getString("reason").equals("核对材料上的号码"));
    }

    @Test
    void withoutAReasonNothingIsRevealed() {
        int id = applicantOf(222);
        api.staff("agent1")
                .post("applicants/" + id + "/reveals", Map.of("reason", " "))
                .expect(422);
        api.staff("agent1").post("applicants/" + id + "/reveals", Map.of()).expect(422);
        api.staff("agent1")
                .post("applicants/" + id + "/reveals", Map.of("reason", "x".repeat(201)))
                .expect(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor1", "reviewer1", "owner1", "admin1"})
    void otherStaffDoNotReadNumbers(String username) {
        int id = applicantOf(223);
        api.staff(username)
                .post("applicants/" + id + "/reveals", Map.of("reason", "curious"))
                .expect(403, "FORBIDDEN");
    }

    @Test
    void aCitizenSeesNobodyElseAndRevealsNobody() {
        int other = applicantOf(224);
        Api citizen = api.citizen(225);
        citizen.get("applicants/" + other).expect(404, "NOT_FOUND");
        citizen.post("applicants/" + other + "/reveals", Map.of("reason", "mine"))
                .expect(403);
        citizen.get("applicants/" + applicantOf(225)).expect(200);
        api.get("applicants/" + other).expect(401);
        api.staff("agent1").get("applicants/999999999").expect(404);
    }

    @Test
    void namesAndNumbersAreNotReadableInTheDatabase() throws SQLException {
        int id = applicantOf(226);
        try (var connection = TestWindow.get().database();
                var rows = connection.createStatement().executeQuery("select * from applicant where id = " + id)) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                assertThat(String.valueOf(rows.getString(column)))
                        .doesNotContain(Api.idNumber(226))
                        .doesNotContain("市民226");
            }
        }
    }

    private int applicantOf(int index) {
        return api.citizen(index).get("citizen-sessions/me").expect(200).number("applicant.id");
    }
}
