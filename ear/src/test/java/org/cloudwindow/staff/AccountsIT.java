package org.cloudwindow.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accounts of staff, kept by administrators. */
class AccountsIT {

    private final Api api = TestWindow.get().api();

    @Test
    @Clause({"YCZ-5.2-b", "YCZ-3.4-e"})
    void anAdministratorMakesAnAgentAndMovesItBetweenGroups() {
        Api admin = api.staff("admin1");
        String name = "agent" + System.nanoTime();
        admin.post("accounts", account(name, List.of("roleAgent"), "DISTRICT")).expect(201);
        Answer moved = admin.put("accounts/" + name + "/groups", Map.of("groups", List.of("roleAgent", "deptCivil")));
        assertThat(moved.expect(200).text("departmentGroup")).isEqualTo("deptCivil");
        assertThat(moved.texts("languages")).containsExactly("zh");
        String spoken = "accounts/" + name + "/languages";
        admin.put(spoken, Map.of("languages", List.of("English"))).expect(422);
        admin.put(spoken, Map.of("languages", List.of())).expect(422);
        assertThat(admin.put(spoken, Map.of("languages", List.of("zh", "en")))
                        .expect(200)
                        .texts("languages"))
                .containsExactly("en", "zh");
        Answer signedIn = api.post("staff-sessions", Map.of("username", name, "password", "long-enough-1"));
        assertThat(signedIn.expect(201).texts("groups")).containsExactlyInAnyOrder("roleAgent", "deptCivil");
    }

    @Test
    @Clause("YCZ-3.2-a")
    void guidingIsARoleOfItsOwnThatAReviewerDoesNotHave() {
        Api citizen = api.citizen(231);
        Answer call = StaffDesk.call(citizen, Conversation.ITEM);
        String reveals = "cases/" + call.text("caseNumber") + "/applicant/reveals";
        Map<String, String> reason = Map.of("reason", "辅导");
        api.staff("market1").post(reveals, reason).expect(201);
        api.staff("reviewer1").post(reveals, reason).expect(403);
        citizen.put("calls/" + call.text("id") + "/end", "").expect(200);
        assertThat(api.staff("admin1").get("accounts/reviewer1").expect(200).texts("groups"))
                .doesNotContain("roleAgent");
    }

    @Test
    void anAgentWithoutACentreIsRefusedAndSoIsAnUnknownOne() {
        Api admin = api.staff("admin1");
        Answer none = admin.post(
                "accounts",
                Map.of(
                        "username", "nocentre",
                        "displayName", "x",
                        "password", "long-enough-1",
                        "groups", List.of("roleAgent")));
        assertThat(none.expect(422).text("violations.0.field")).isEqualTo("centreCode");
        admin.post("accounts", account("nocentre", List.of("roleAgent"), "MOON"))
                .expect(422);
    }

    @Test
    void allThatIsWrongWithAnAccountIsSaidAtOnce() {
        Answer refused = api.staff("admin1")
                .post("accounts", Map.of("username", "<b>", "password", "short", "groups", List.of("root")));
        assertThat(refused.expect(422).objects("violations"))
                .extracting(violation -> violation.getString("field"))
                .containsExactlyInAnyOrder("username", "displayName", "password", "groups");
    }

    @Test
    void aNameIsTakenOnce() {
        Answer taken = api.staff("admin1").post("accounts", account("agent1", List.of("roleAgent"), "CITY"));
        assertThat(taken.expect(422).text("violations.0.field")).isEqualTo("username");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent1", "chief1", "supervisor1", "owner1"})
    void nobodyButAdministratorsChangesAccounts(String username) {
        Api other = api.staff(username);
        other.post("accounts", account("evil", List.of("roleAdmin"), "CITY")).expect(403, "FORBIDDEN");
        other.put("accounts/" + username + "/groups", Map.of("groups", List.of("roleAdmin")))
                .expect(403, "FORBIDDEN");
        other.put("accounts/" + username + "/languages", Map.of("languages", List.of("en")))
                .expect(403, "FORBIDDEN");
        other.put("accounts/admin1/enabled", Map.of("enabled", false)).expect(403, "FORBIDDEN");
    }

    @Test
    void citizensAndStrangersDoNotSeeAccounts() {
        api.get("accounts").expect(401, "UNAUTHENTICATED");
        api.citizen(232).get("accounts").expect(403, "FORBIDDEN");
        api.citizen(232).get("accounts/agent1").expect(403);
    }

    @Test
    void theListIsPagedAndSearched() {
        Answer page =
                api.staff("admin1").get("accounts?search=market&first=1&max=1").expect(200);
        assertThat(page.number("total")).isEqualTo(2);
        assertThat(page.text("rows.0.username")).isEqualTo("market2");
        api.staff("admin1").get("accounts?first=many").expect(400, "MALFORMED");
    }

    private static Map<String, Object> account(String name, List<String> groups, String centre) {
        return Map.of(
                "username", name,
                "displayName", "测试",
                "password", "long-enough-1",
                "groups", groups,
                "centreCode", centre);
    }
}
