package org.cloudwindow.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench between calls: presence, and the call that rings. */
class OfferedCallIT {

    private static final String TRUCKS = "000118005000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private StaffDesk desk;

    @AfterEach
    void goOffDuty() {
        desk.leave();
    }

    @Test
    @Clause({"YCZ-8.2.3-a", "YCZ-10.1.1.2-a"})
    void aCallPopsUpWithinTwoSecondsAndSaysWhoCallsAboutWhat() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Api citizen = api.citizen(251);
        desk.callBy(citizen, TRUCKS);
        Instant called = Instant.now();
        Locator card = desk.find("offered-call");
        card.waitFor();
        assertThat(Duration.between(called, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(card.innerText())
                .contains("道路货物运输经营许可")
                .contains("网办辅导")
                .contains("市***1")
                .doesNotContain("市民251");
        assertThat(desk.page().evaluate("document.activeElement.dataset.testid"))
                .isEqualTo("answer-call");
        citizen.put("calls/" + desk.api().get("agents/me/offers").text("rows.0.id") + "/end", null);
        card.waitFor(hidden());
    }

    @Test
    @Clause({"YCZ-8.2.3-a", "YCZ-10.1.1.2-b", "YCZ-3.4-b"})
    void anAnswerByTheKeyboardAloneOpensTheCaseAtTheWorkbench() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Answer call = desk.callBy(api.citizen(252), TRUCKS);
        desk.find("offered-call").waitFor();
        desk.page().keyboard().press("Alt+a");
        desk.await("call-state", "CONNECTED");
        assertThat(desk.find("case-number").innerText()).isEqualTo(call.text("caseNumber"));
        desk.await("presence", "IN_CALL");
        for (String part : new String[] {"remote-video", "chat-input", "case-intent", "issue-notice", "submit-case"}) {
            assertThat(desk.find(part).isVisible()).as(part).isTrue();
        }
        assertThat(desk.page().locator("#knowledge-list details").count()).isPositive();
    }

    @Test
    @Clause("YCZ-8.2.3-a")
    void aDeclinedCallLeavesTheScreenAndTheAgentStaysReady() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Api citizen = api.citizen(253);
        Answer call = desk.callBy(citizen, TRUCKS);
        desk.find("decline-call").click();
        desk.find("offered-call").waitFor(hidden());
        citizen.put("calls/" + call.text("id") + "/end", null).expect(200);
    }

    @Test
    void aCallRingsOnEveryPageOfTheAgentAndTheAnswerLeadsToTheWorkbench() {
        desk = StaffDesk.open(chromium, "transport1", "/records");
        desk.beReady();
        desk.callBy(api.citizen(254), TRUCKS);
        desk.find("answer-call").click();
        desk.page().waitForURL("**/agent");
        desk.await("call-state", "CONNECTED");
    }

    @Test
    void aReloadReturnsToTheRunningCall() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Answer call = desk.callBy(api.citizen(255), TRUCKS);
        desk.answer();
        Instant before = Instant.now();
        desk.page().reload();
        desk.await("call-state", "CONNECTED");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(desk.find("case-number").innerText()).isEqualTo(call.text("caseNumber"));
    }

    @Test
    void aSessionThatEndsInTheMiddleOfACallLeadsBackIntoTheCall() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Answer call = desk.callBy(api.citizen(256), TRUCKS);
        desk.answer();
        desk.find("case-intent").fill("想办运输证");
        desk.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("cw_staff"));
        desk.page().keyboard().press("Tab");
        desk.page().waitForURL("**/login?**");
        assertThat(desk.page().locator("#login-form").innerText()).contains("登录已过期");
        StaffDesk.signIn(desk.page(), "transport1", "window-demo");
        desk.page().waitForURL("**/agent");
        desk.await("call-state", "CONNECTED");
        assertThat(desk.find("case-number").innerText()).isEqualTo(call.text("caseNumber"));
    }

    @Test
    @Clause("YCZ-8.1.2-a")
    void presenceIsTheServersWordAndABreakHasItsReason() {
        desk = StaffDesk.open(chromium, "health1", "/agent");
        desk.beReady();
        desk.find("presence-break").click();
        desk.await("presence", "BREAK");
        desk.find("presence-reason").selectOption("MEAL");
        desk.page().waitForCondition(() -> "MEAL"
                .equals(desk.api().get("agents/me/presence").text("reason")));
        desk.page().reload();
        desk.await("presence", "BREAK");
        assertThat(desk.find("presence-reason").inputValue()).isEqualTo("MEAL");
        desk.find("presence-offline").click();
        desk.await("presence", "OFFLINE");
    }

    @Test
    void betweenCallsTheWorkbenchSaysHowManyWaitAndHowLong() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        Locator line = desk.page().locator("#line-now");
        Api citizen = api.citizen(257);
        Answer call = desk.callBy(citizen, TRUCKS);
        line.getByText(Pattern.compile("排队中 1 人，最长已等 00:0[2-9]")).waitFor();
        citizen.put("calls/" + call.text("id") + "/end", null).expect(200);
        line.getByText("现在没有人排队").waitFor();
    }

    @Test
    @Clause("YCZ-8.1.2-c")
    void aDepartmentWithNobodyThereIsShownAsAWarning() {
        desk = StaffDesk.open(chromium, "health1", "/agent");
        Locator row = desk.page().locator("#duty tr").filter(new Locator.FilterOptions().setHasText("卫生健康"));
        row.getByText("无人在岗").waitFor();
        assertThat(desk.page().locator("#duty-warning").isVisible()).isTrue();
        desk.beReady();
        row.getByText("可接听").waitFor();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
