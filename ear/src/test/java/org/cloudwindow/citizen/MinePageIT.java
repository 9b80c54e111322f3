package org.cloudwindow.citizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own cases, the way to earlier ones, and the way back into a call that goes on. */
class MinePageIT {

    private static final String DEPARTMENT = "deptCivil";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void anEarlierCaseIsOpenedByNumberAndCode() {
        Api before = TestWindow.get().api().citizen(275);
        String call = desk.call(before, DEPARTMENT);
        String number = before.get("calls/" + call).expect(200).text("caseNumber");
        Answer begun = before.get("cases/" + number).expect(200);
        desk.end(before, call).expect(200);

        Visitor citizen = new Visitor(chromium.open("citizen")).at("/").identifies(275);
        citizen.at("/mine");
        assertThat(citizen.page().locator("#mine")).containsText("本次还没有办件");
        citizen.find("access-number").fill(number);
        citizen.find("access-code").fill("WRONGONE");
        citizen.find("access-open").click();
        assertThat(citizen.page().locator("#mine [role='alert']")).containsText("没有找到这个办件");
        citizen.find("access-code").fill(begun.text("accessCode").toLowerCase(java.util.Locale.ROOT));
        citizen.find("access-open").click();
        assertThat(citizen.find("case-" + number)).isVisible();
    }

    @Test
    void aCallThatGoesOnIsShownElsewhereAndNoOtherBeginsBesideIt() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/").identifies(276);
        citizen.calls(desk.item(DEPARTMENT));
        String call = citizen.callId();
        for (String page : new String[] {"/mine", "/guide/" + desk.item("deptTransport"), "/"}) {
            citizen.at(page);
            assertThat(citizen.find("live-call")).containsText("您正在排队");
        }
        citizen.find("item-" + desk.item("deptTransport")).click();
        citizen.find("call-start").click();
        assertThat(citizen.page().locator("#call-panel [role='alert']")).containsText("一次只能办一件");
        citizen.find("live-call-back").first().click();
        citizen.page().waitForURL("**/room/" + call);
        citizen.find("consent-text-only").click();
        citizen.find("call-leave").click();
        citizen.page().getByText("您已离开排队").waitFor();
    }
}
