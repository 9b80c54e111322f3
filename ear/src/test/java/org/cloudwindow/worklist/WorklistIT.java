package org.cloudwindow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.process.OwnersEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The task list through REST. Its tasks are identity checks, which belong to every agent and are done by hand. */
class WorklistIT {

    private final Api api = TestWindow.get().api();
    private final Api agent1 = api.staff("agent1");
    private final Api agent2 = api.staff("agent2");
    private final OwnersEngine engine = new OwnersEngine();
    private final String caseNumber = "WL-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> instances = new ArrayList<>();

    @BeforeEach
    void anIdentityIsToBeChecked() {
        instances.add(engine.startIdentityCheck(caseNumber));
    }

    @AfterEach
    void leaveNothingOpen() {
        instances.forEach(engine::end);
    }

    @Test
    void anOpenTaskIsListedWithItsCase() {
        JsonObject task = only(agent1, "filter=GROUP");

        assertThat(task.getString("name")).isEqualTo("人工核验身份");
        assertThat(task.getString("processKey")).isEqualTo("IdentityCheckProcess");
        assertThat(task.getString("caseNumber")).isEqualTo(caseNumber);
        assertThat(task.getString("group")).isEqualTo("roleAgent");
        assertThat(task.getInt("priority")).isEqualTo(70);
        assertThat(task.getString("dueAt")).isGreaterThan(task.getString("createdAt"));
        assertThat(task.containsKey("assignee")).isFalse();
    }

    @Test
    void aClaimedTaskIsMineAndNoLongerOpenToTheGroup() {
        agent1.put(assignment(), Map.of()).expect(200);

        assertThat(only(agent1, "filter=MINE").getString("assignee")).isEqualTo("agent1");
        assertThat(rows(agent2, "filter=GROUP")).isEmpty();
        assertThat(rows(agent2, "filter=MINE")).isEmpty();
        assertThat(rows(agent2, "filter=ALL")).hasSize(1);
    }

    @Test
    void aTaskOfAnotherIsNotClaimed() {
        agent1.put(assignment(), Map.of()).expect(200);

        agent2.put(assignment(), Map.of()).expect(409, "ALREADY_CLAIMED");
        agent2.post(completion(), Map.of("outcome", "PASS")).expect(409, "ALREADY_CLAIMED");
        agent2.delete(assignment()).expect(403, "FORBIDDEN");
    }

    @Test
    void ofTwoWhoClaimAtOnceExactlyOneWins() throws Exception {
        String path = assignment();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> claims = List.of(
                    threads.submit(() -> agent1.put(path, Map.of())), threads.submit(() -> agent2.put(path, Map.of())));
            List<Integer> answers = new ArrayList<>();
            for (Future<Answer> claim : claims) {
                answers.add(claim.get().status());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReleasedTaskMayBeClaimedByAnother() {
        agent1.put(assignment(), Map.of()).expect(200);
        agent1.delete(assignment()).expect(204);

        assertThat(agent2.put(assignment(), Map.of()).expect(200).text("assignee"))
                .isEqualTo("agent2");
    }

    @Test
    void aCompletedTaskMovesTheProcessAndLeavesTheList() {
        agent1.post(completion(), Map.of("outcome", "PASS")).expect(204);

        assertThat(engine.isRunning(instances.get(0))).isFalse();
        assertThat(rows(agent1, "filter=ALL")).isEmpty();
    }

    @Test
    void aTaskCompletedTwiceIsStale() {
        String path = completion();
        agent1.post(path, Map.of("outcome", "PASS")).expect(204);

        agent1.post(path, Map.of("outcome", "PASS")).expect(409, "STALE");
    }

    @Test
    void anOutcomeTheModelHasNoWayForIsRefusedAndNamesTheOpenTask() {
        Answer refused = agent1.post(completion(), Map.of("outcome", "MAYBE")).expect(409, "STEP_NOT_OPEN");

        assertThat(refused.texts("openTasks")).containsExactly("人工核验身份");
        assertThat(rows(agent1, "filter=GROUP")).hasSize(1);
    }

    @Test
    void anOutcomeThatIsNoCodeIsInvalid() {
        agent1.post(completion(), Map.of("outcome", "<script>")).expect(422, "INVALID");
    }

    @Test
    void aTaskTheModelTakesAwayLeavesTheList() {
        engine.end(instances.get(0));

        assertThat(rows(agent1, "filter=ALL")).isEmpty();
    }

    @Test
    void aTaskOfOtherGroupsIsNotThere() {
        Api editor = api.staff("editor1");

        assertThat(rows(editor, "filter=ALL")).isEmpty();
        editor.put(assignment(), Map.of()).expect(404, "NOT_FOUND");
        editor.post(completion(), Map.of("outcome", "PASS")).expect(404, "NOT_FOUND");
    }

    @Test
    void aSupervisorSeesEveryTaskAndDoesNone() {
        Api supervisor = api.staff("supervisor1");

        assertThat(rows(supervisor, "filter=ALL")).hasSize(1);
        assertThat(rows(supervisor, "filter=GROUP")).isEmpty();
        supervisor.put(assignment(), Map.of()).expect(403, "FORBIDDEN");
    }

    @Test
    void aTaskOfAnotherDepartmentIsNotGivenOutOfSight() {
        try (Desk desk = new Desk()) {
            String call = desk.talk(api.citizen(278), "deptHealth", "agent1");
            String number = agent1.get("calls/" + call).text("caseNumber");
            String path = "work-items?search=" + number;
            String id = agent1.get(path).text("rows.0.id");

            agent1.delete("work-items/" + id + "/assignment").expect(409, "NOT_OF_ITS_GROUPS");

            assertThat(agent1.get(path).text("rows.0.assignee")).isEqualTo("agent1");
            api.staff("supervisor1").delete("work-items/" + id + "/assignment").expect(204);
            assertThat(api.staff("health1").get(path + "&filter=GROUP").objects("rows"))
                    .hasSize(1);
        }
    }

    @Test
    void aSupervisorTakesATaskFromSomebodyWhoIsAway() {
        agent1.put(assignment(), Map.of()).expect(200);

        api.staff("supervisor1").delete(assignment()).expect(204);

        assertThat(rows(agent2, "filter=GROUP")).hasSize(1);
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(rows(agent1, "process=IdentityCheckProcess&group=roleAgent")).hasSize(1);
        assertThat(rows(agent1, "process=EvaluationProcess")).isEmpty();
        assertThat(rows(agent1, "group=deptMarket")).isEmpty();
        assertThat(rows(agent1, "overdue=true")).isEmpty();
        agent1.get("work-items?filter=YOURS").expect(422, "INVALID");
    }

    @Test
    void searchFindsByPartOfTheCaseNumberAndTakesSignsAsTheyAre() {
        String part = caseNumber.substring(3, 9);

        assertThat(agent1.get("work-items?search=" + part).expect(200).number("total"))
                .isEqualTo(1);
        assertThat(agent1.get("work-items?search=" + part + "%25").expect(200).number("total"))
                .isZero();
    }

    @Test
    void pagesAreCutInTheDatabase() {
        for (int i = 0; i < 4; i++) {
            instances.add(engine.startIdentityCheck(caseNumber));
        }

        Answer page =
                agent1.get("work-items?search=" + caseNumber + "&first=3&max=2").expect(200);

        assertThat(page.number("total")).isEqualTo(5);
        assertThat(page.objects("rows")).hasSize(2);
    }

    @Test
    void citizensAndStrangersHaveNoTaskList() {
        api.get("work-items").expect(401);
        api.stranger().get("work-items").expect(403);
    }

    private List<JsonObject> rows(Api caller, String query) {
        return caller.get("work-items?search=" + caseNumber + "&" + query)
                .expect(200)
                .objects("rows");
    }

    private JsonObject only(Api caller, String query) {
        List<JsonObject> rows = rows(caller, query);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private String taskId() {
        return only(api.staff("supervisor1"), "filter=ALL").getString("id");
    }

    private String assignment() {
        return "work-items/" + taskId() + "/assignment";
    }

    private String completion() {
        return "work-items/" + taskId() + "/completion";
    }
}
