package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.staff.StaffDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbench once there is nothing left to change, and where the call is open in another window. */
class WorkbenchClosedIT {

    /** What a hand could still change of the case. */
    private static final String CHANGEABLE =
            ".w-situation :is(input, select):not([readonly], :disabled), .w-case :is(input, select, textarea):not([readonly], :disabled), [data-testid^='all-pass-']:enabled";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Conversation conversation;
    private StaffDesk desk;

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void aSubmittedCaseCanBeReadButNotChanged() {
        inCall(277);
        conversation.prepare().confirm();
        desk.page().locator("#decision-why").getByText("名义提交").waitFor();
        assertThat(desk.page().locator(CHANGEABLE).count()).isPositive();
        desk.find("submit-case").click();
        desk.find("receipt-number").waitFor();
        desk.page().locator("#case-closed").getByText("申请已提交").waitFor();
        assertThat(desk.page().locator(CHANGEABLE).count()).isZero();
        assertThat(desk.find("chat-input").isEnabled()).isTrue();
    }

    @Test
    void inTheWrapUpNothingOfTheCallGoesOn() {
        inCall(279);
        Page page = desk.page();
        page.route(
                "**/cases/*/reviews",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/problem+json")
                        .setBody("{\"status\":409,\"code\":\"STEP_NOT_OPEN\",\"detail\":\"没有到这一步\"}")));
        page.locator("[data-testid^='condition-'][data-testid$='-pass']")
                .first()
                .check();
        desk.find("flash").getByText("没有到这一步").waitFor();
        desk.find("end-call").click();
        desk.await("call-state", "WRAP_UP");
        desk.find("wrap-up-done").waitFor();
        assertThat(desk.find("flash").innerText()).isEmpty();
        assertThat(page.locator(CHANGEABLE).count()).isZero();
        assertThat(desk.find("chat-input").isDisabled()).isTrue();
        assertThat(desk.find("media-state").isVisible()).isFalse();
        page.locator("#call-clock").getByText(":").waitFor();
        String length = page.locator("#call-clock").innerText();
        String left = page.locator("#wrap-up-left").innerText();
        page.waitForCondition(() -> !left.equals(page.locator("#wrap-up-left").innerText()));
        assertThat(page.locator("#call-clock").innerText()).isEqualTo(length);
    }

    @Test
    void aCallIsInOneWindowAndTheOtherTakesItOnAClick() {
        inCall(280);
        Page first = desk.page();
        Page second = first.context().newPage();
        second.navigate("/agent");
        second.locator("[data-testid='call-state'][data-state='CONNECTED']").waitFor();
        first.locator("#idle-text").getByText("另一个窗口").waitFor();
        first.locator("#take-call").click();
        desk.await("call-state", "CONNECTED");
        second.locator("#take-call").waitFor();
        first.locator("#idle").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void inCall(int person) {
        conversation = Conversation.begin(person, "market1");
        desk = StaffDesk.open(chromium, "market1", "/agent");
        desk.await("call-state", "CONNECTED");
        desk.page().locator("#form-fields [data-testid]").first().waitFor();
    }
}
