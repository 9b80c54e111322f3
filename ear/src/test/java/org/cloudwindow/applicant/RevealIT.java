package org.cloudwindow.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data in full: in a case of one's own, for a role with a reason, and never unnoticed. */
class RevealIT {

    private static final int PERSON = 221;
    private static final Map<String, String> REASON = Map.of("reason", "核对材料上的号码");

    private final Api api = TestWindow.get().api();
    private Api citizen;
    private Answer call;

    @BeforeEach
    void call() {
        citizen = api.citizen(PERSON);
        call = StaffDesk.call(citizen, Conversation.ITEM);
    }

    @AfterEach
    void leave() {
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
    }

    @Test
    @Clause("YCZ-4.5-c")
    void anAgentWithAReasonReadsTheNumberAndTheTrailSaysSo() {
        Answer revealed = reveal("market1", REASON).expect(201);
        assertThat(revealed.text("idNumber")).isEqualTo(Api.idNumber(PERSON));
        Answer trail = api.staff("admin1").get("audit-entries?max=200").expect(200);
        assertThat(trail.objects("rows"))
                .anyMatch(entry -> entry.getString("act").equals("IDENTITY_REVEALED")
                        && entry.getString("objectId").equals(String.valueOf(applicantOf(citizen)))
                        && entry.getString("actor").equals("market1")
                        && entry.getJsonObject("facts").getString("case").equals(call.text("caseNumber"))
                        && entry.getJsonObject("facts").getString("reason").equals(REASON.get("reason")));
        assertThat(citizen.get(path("/timeline")).expect(200).objects("rows"))
                .as("the applicant reads of it")
                .anyMatch(step -> step.getString("kind").equals("IDENTITY_REVEALED")
                        && step.getString("actor").equals("market1"));
    }

    @Test
    void withoutAReasonNothingIsRevealed() {
        reveal("market1", Map.of("reason", " ")).expect(422);
        reveal("market1", Map.of()).expect(422);
        reveal("market1", Map.of("reason", "x".repeat(201))).expect(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor1", "reviewer1", "owner1", "admin1"})
    void otherStaffDoNotReadNumbers(String username) {
        reveal(username, Map.of("reason", "curious")).expect(403, "FORBIDDEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"social1", "agent1"})
    void whoMayNotReadTheCaseDoesNotLearnWhoseItIs(String username) {
        reveal(username, REASON).expect(404, "NOT_FOUND");
    }

    @Test
    void nobodyOfTheStaffFindsPeopleByCounting() {
        int id = applicantOf(citizen);
        for (String username : new String[] {"agent1", "market1", "supervisor1", "admin1"}) {
            Api staff = api.staff(username);
            staff.get("applicants/" + id).expect(403, "FORBIDDEN");
            staff.get("applicants/999999999").expect(403, "FORBIDDEN");
            staff.post("applicants/" + id + "/reveals", REASON).expect(404);
        }
    }

    @Test
    void aCitizenSeesNobodyElseAndRevealsNobody() {
        int me = applicantOf(citizen);
        Api other = api.citizen(225);
        other.get("applicants/" + me).expect(404, "NOT_FOUND");
        other.post(path("/applicant/reveals"), Map.of("reason", "mine")).expect(403);
        citizen.post(path("/applicant/reveals"), Map.of("reason", "mine")).expect(403);
        citizen.get("applicants/" + me).expect(200);
        api.get("applicants/" + me).expect(401);
    }

    @Test
    void namesAndNumbersAreNotReadableInTheDatabase() throws SQLException {
        try (var connection = TestWindow.get().database();
                var rows = connection
                        .createStatement()
                        .executeQuery("select * from applicant where id = " + applicantOf(citizen))) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                assertThat(String.valueOf(rows.getString(column)))
                        .doesNotContain(Api.idNumber(PERSON))
                        .doesNotContain("市民" + PERSON);
            }
        }
    }

    private Answer reveal(String username, Map<String, String> why) {
        return api.staff(username).post(path("/applicant/reveals"), why);
    }

    private String path(String more) {
        return "cases/" + call.text("caseNumber") + more;
    }

    private static int applicantOf(Api who) {
        return who.get("citizen-sessions/me").expect(200).number("applicant.id");
    }
}
