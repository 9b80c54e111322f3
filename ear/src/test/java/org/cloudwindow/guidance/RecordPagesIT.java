package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guidance records as pages: found by search, read with every step. */
class RecordPagesIT {

    private static final String HYGIENE = "000123011000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private final Api agent = api.staff("health1");

    @AfterEach
    void goOffDuty() {
        agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    @Clause("YCZ-4.5-a")
    void theRecordShowsEveryStepFromTheCallToTheWrapUp() {
        String number = aFinishedCase(271);
        StaffDesk desk = StaffDesk.open(chromium, "health1", "/records");
        desk.find("record-search").fill(number);
        desk.find("record-" + number).click();
        Page page = desk.page();
        page.waitForURL("**/records/" + number);
        List<String> kinds = page.locator("[data-testid='timeline'] li").all().stream()
                .map(step -> step.getAttribute("data-kind"))
                .toList();
        assertThat(kinds).containsSubsequence("OPENED", "OFFERED", "ANSWERED", "CALL_ENDED", "WRAP_UP_DONE");
        assertThat(desk.find("timeline").innerText())
                .contains("发起呼叫")
                .contains("接听，开始导办")
                .contains("完成话后整理");
        assertThat(page.content()).contains("市***1").doesNotContain("市民271").doesNotContain(Api.idNumber(271));
        assertThat(page.content()).contains("已说明所需材料");
    }

    @Test
    void whereACaseStandsIsSaidInPlainWordsAndFollowsByItself() {
        agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
        Answer call = StaffDesk.call(api.citizen(272), HYGIENE);
        awaitOffer(call);
        agent.put("calls/" + call.text("id") + "/assignment", Map.of()).expect(200);
        StaffDesk desk = StaffDesk.open(chromium, "health1", "/records/" + call.text("caseNumber"));
        desk.find("process-steps").getByText("辅导填报备件").waitFor();
        agent.put("calls/" + call.text("id") + "/end", Map.of()).expect(200);
        desk.find("process-steps").getByText("话后整理").waitFor();
        agent.put("calls/" + call.text("id") + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", ""))
                .expect(200);
    }

    @Test
    @Clause("YCZ-4.5-c")
    void aRecordOfAnotherDepartmentIsNotThere() {
        String number = aFinishedCase(273);
        StaffDesk desk = StaffDesk.open(chromium, "transport1", "/records?search=" + number);
        assertThat(desk.find("record-" + number).count()).isZero();
        assertThat(desk.page().navigate("/records/" + number).status()).isEqualTo(404);
    }

    @Test
    void theListKeepsItsFiltersInTheAddress() {
        String number = aFinishedCase(274);
        StaffDesk desk = StaffDesk.open(chromium, "health1", "/records");
        desk.find("record-state").selectOption("UNFINISHED");
        desk.find("record-search").fill(number);
        desk.page().waitForURL(url -> url.contains("state=UNFINISHED") && url.contains("search=" + number));
        desk.find("record-" + number).waitFor();
        desk.page().reload();
        assertThat(desk.find("record-state").inputValue()).isEqualTo("UNFINISHED");
        assertThat(desk.find("record-" + number).count()).isEqualTo(1);
        desk.find("record-state").selectOption("SUBMITTED");
        desk.page().getByText("没有符合条件的记录").waitFor();
    }

    private String aFinishedCase(int person) {
        agent.put("agents/me/presence", Map.of("state", "READY")).expect(200);
        Answer call = StaffDesk.call(api.citizen(person), HYGIENE);
        awaitOffer(call);
        agent.put("calls/" + call.text("id") + "/assignment", Map.of()).expect(200);
        agent.put("calls/" + call.text("id") + "/end", Map.of()).expect(200);
        agent.put("calls/" + call.text("id") + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", "已说明所需材料"))
                .expect(200);
        return call.text("caseNumber");
    }

    private void awaitOffer(Answer call) {
        org.awaitility.Awaitility.await()
                .until(() -> agent.get("agents/me/offers").body().contains(call.text("id")));
    }
}
