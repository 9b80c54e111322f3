package org.cloudwindow.call;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();
    private StaffDesk desk;

    @AfterEach
    void goOffDuty() {
        if (desk != null) {
            desk.leave();
        }
    }

    @Test
    @Clause({"YCZ-8.2.3-a", "YCZ-10.1.1.2-a"})
    void aCallPopsUpAtOnceAndSaysWhoCallsAboutWhat() {
        desk = StaffDesk.open(chromium, "transport1", "/agent");
        desk.beReady();
        Api citizen = api.citizen(251);
        Answer call = desk.callBy(citizen, TRUCKS);
        Locator card = desk.find("offered-call");
        card.waitFor();
        assertThat(window.count(
                        """
                        select timestampdiff(microsecond, c.queued_at, o.offered_at) from citizen_call c
                        join call_offer o on o.call_id = c.id where c.id = ?""",
                        call.text("id")))
                .isLessThan(5_000_000L);
        assertThat(card.innerText())
                .contains("道路货物运输经营许可")
                .contains("网办辅导")
                .contains("市***1")
                .doesNotContain("市民251");
        assertThat(desk.find("answer-call")).isFocused();
        citizen.put("calls/" + call.text("id") + "/end", null);
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
        assertThat(desk.find("case-number")).hasText(call.text("caseNumber"));
        desk.await("presence", "IN_CALL");
        for (String part : new String[] {"remote-video", "chat-input", "case-intent", "issue-notice", "submit-case"}) {
            assertThat(desk.find(part)).isVisible();
        }
        desk.page().locator("#knowledge-list details").first().waitFor();
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
        desk.page().waitForCondition(() -> desk.api()
                .get("agents/me/offers")
                .expect(200)
                .objects("rows")
                .isEmpty());
        assertThat(citizen.get("calls/" + call.text("id")).expect(200).text("state"))
                .isEqualTo("QUEUED");
        assertThat(desk.api().get("agents/me/presence").expect(200).text("state"))
                .isEqualTo("READY");
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
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(desk.find("case-number")).hasText(call.text("caseNumber"));
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
        assertThat(desk.page().locator("#login-form")).containsText("登录已过期");
        StaffDesk.signIn(desk.page(), "transport1", "window-demo");
        desk.page().waitForURL("**/agent");
        desk.await("call-state", "CONNECTED");
        assertThat(desk.find("case-number")).hasText(call.text("caseNumber"));
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
        assertThat(desk.find("presence-reason")).hasValue("MEAL");
        assertThat(desk.page().locator("#presence-since")).hasText(Pattern.compile("\\d"));
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
        assertThat(desk.page().locator("#duty-warning")).isVisible();
        desk.beReady();
        row.getByText("可接听").waitFor();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
