package org.cloudwindow.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The task list as a page. */
class TasksPageIT {

    private static final String SITE = "000117013000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private final Api agent = api.staff("construction1");
    private final List<String> calls = new ArrayList<>();

    @AfterEach
    void endTheCalls() {
        calls.forEach(call -> {
            agent.put("calls/" + call + "/end", Map.of());
            agent.put("calls/" + call + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", ""));
        });
        agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void aTaskIsReleasedAndClaimedFromItsDetail() {
        String number = aCallInHand(281);
        StaffDesk desk = StaffDesk.open(chromium, "construction1", "/tasks?search=" + number);
        Page page = desk.page();
        String id = taskOf(number);
        desk.find("task-" + id).locator(".w-task__name").click();
        page.waitForURL("**task=" + id + "**");
        desk.find("task-release").click();
        desk.find("task-claim").waitFor();
        assertThat(desk.find("flash").last().innerText()).contains("住房和城乡建设局");
        assertThat(agent.get("work-items?search=" + number).text("rows.0.assignee"))
                .isNull();
        desk.find("task-claim").click();
        desk.find("task-release").waitFor();
        assertThat(agent.get("work-items?search=" + number).text("rows.0.assignee"))
                .isEqualTo("construction1");
        assertThat(desk.find("task-" + id).innerText()).contains("我").contains(number);
    }

    @Test
    void aStepThatTheWorkbenchMovesOffersNoCompletion() {
        String number = aCallInHand(282);
        String id = taskOf(number);
        StaffDesk desk = StaffDesk.open(chromium, "construction1", "/tasks?search=" + number + "&task=" + id);
        assertThat(desk.find("task-" + id).innerText()).contains("随工作台中的操作完成");
        assertThat(desk.find("task-complete").count()).isZero();
    }

    @Test
    void aTaskThatIsDoneElsewhereGoesFromTheListByItself() {
        String number = aCallInHand(283);
        StaffDesk desk = StaffDesk.open(chromium, "construction1", "/tasks?search=" + number);
        String id = taskOf(number);
        desk.find("task-" + id).waitFor();
        agent.put("calls/" + calls.get(0) + "/end", Map.of()).expect(200);
        desk.find("task-" + id)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        desk.page().getByText("话后整理").first().waitFor();
    }

    @Test
    void filtersAndWordsStandInTheAddressAndSurviveAReload() {
        String number = aCallInHand(284);
        StaffDesk desk = StaffDesk.open(chromium, "construction1", "/tasks");
        desk.find("task-filter").selectOption("MINE");
        desk.find("task-search").fill(number);
        desk.page().waitForURL(url -> url.contains("filter=MINE") && url.contains("search=" + number));
        desk.find("task-" + taskOf(number)).waitFor();
        desk.page().reload();
        assertThat(desk.find("task-filter").inputValue()).isEqualTo("MINE");
        assertThat(desk.find("task-search").inputValue()).isEqualTo(number);
        desk.find("task-search").fill("没有这样的任务");
        desk.page().getByText("没有符合条件的任务").waitFor();
        desk.page().goBack();
        desk.find("task-" + taskOf(number)).waitFor();
    }

    /** A call that construction1 has answered; its open task is {@code Task_GuideApplication}. */
    private String aCallInHand(int person) {
        agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
        Answer call = StaffDesk.call(api.citizen(person), SITE);
        calls.add(call.text("id"));
        Awaitility.await().until(() -> agent.get("agents/me/offers").body().contains(call.text("id")));
        agent.put("calls/" + call.text("id") + "/assignment", Map.of()).expect(200);
        return call.text("caseNumber");
    }

    private String taskOf(String caseNumber) {
        return agent.get("work-items?search=" + caseNumber).text("rows.0.id");
    }
}
