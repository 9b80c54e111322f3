package org.cloudwindow.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.List;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who gets to which page of the staff, and how the sign-in page speaks. */
class StaffPagesIT {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final TestWindow window = TestWindow.get();

    @Test
    void aPageAskedForWithoutSigningInOpensAfterwards() {
        Page page = chromium.open("agent");
        page.navigate("/tasks?filter=GROUP&search=YC2026");
        assertThat(page.url()).contains("/login?next=");
        StaffDesk.signIn(page, "agent1", "window-demo");
        page.waitForURL("**/tasks?filter=GROUP&search=YC2026");
        assertThat(page.getByTestId("task-search").inputValue()).isEqualTo("YC2026");
    }

    @Test
    void anAddressOfAnotherSiteIsNeverGoneToAfterSigningIn() {
        Page page = chromium.open("agent");
        page.navigate("/login?next=%2F%2Fexample.invalid%2Fagent");
        StaffDesk.signIn(page, "agent1", "window-demo");
        page.waitForURL("**/agent");
        assertThat(page.url()).startsWith(window.url().toString());
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentence() {
        Page page = chromium.open("stranger");
        page.navigate("/login");
        StaffDesk.signIn(page, "agent1", "not-the-password");
        page.locator("#login-error:visible").waitFor();
        assertThat(page.locator("#login-error").innerText()).contains("账号或密码不正确");
        assertThat(page.getByTestId("login-password")).isEmpty();
        assertThat(page.locator("#password")).isFocused();
    }

    @Test
    void aLockedNameIsToldSoAndForHowLong() {
        Page page = chromium.open("stranger");
        page.navigate("/login");
        String name = "ghost" + System.nanoTime();
        for (int i = 0; i < 6; i++) {
            page.waitForResponse("**/staff-sessions", () -> StaffDesk.signIn(page, name, "not-the-password"));
            page.locator("[data-testid='login-submit']:enabled").waitFor();
        }
        assertThat(page.locator("#login-error").innerText()).contains("锁定").contains("15 分钟");
    }

    @Test
    void aPageOfAnotherRoleIsForbiddenAndSaysSoPlainly() {
        StaffDesk desk = StaffDesk.open(chromium, "supervisor1", "/records");
        Response answer = desk.page().navigate("/agent");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(desk.find("page-title").innerText()).contains("没有权限");
        assertThat(desk.page().content()).doesNotContain("Caused by").doesNotContain("at org.");
    }

    @Test
    void anAddressThatLeadsNowhereKeepsStaffInTheirOwnPages() {
        StaffDesk desk = StaffDesk.open(chromium, "supervisor1", "/records");
        for (String address : List.of("/records/YC00000000000000", "/nothing-here")) {
            assertThat(desk.page().navigate(address).status()).as(address).isEqualTo(404);
            assertThat(desk.find("page-title").innerText()).contains("没有找到");
            assertThat(desk.find("sign-out").isVisible()).isTrue();
            assertThat(desk.page().getByText("工作人员登录").count()).isZero();
        }
        desk.page().getByText("回到我的首页").click();
        desk.page().waitForURL("**/tasks");
    }

    @Test
    void whoeverIsSignedInIsNotAskedAgain() {
        StaffDesk desk = StaffDesk.open(chromium, "agent1", "/agent");
        desk.page().navigate("/login");
        assertThat(desk.page().url()).endsWith("/agent");
        desk.find("sign-out").click();
        desk.page().waitForURL("**/login");
        desk.page().navigate("/agent");
        assertThat(desk.page().url()).contains("/login?next=");
    }

    @Test
    void theEndOfTheSessionIsAnnouncedAndOneClickMovesItAway() {
        Page page = chromium.open("agent");
        page.clock().install();
        Instant soon = Instant.now().plusSeconds(29 * 60 + 100);
        Instant later = soon.plusSeconds(30 * 60);
        page.route("**/api/v1/staff-sessions/me", route -> {
            boolean byHand = StaffDesk.isByHand(route.request());
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"expiresAt\":\"" + (byHand ? later : soon) + "\"}"));
        });
        StaffDesk.open(page, "supervisor1", "/records");
        page.clock().fastForward("29:00");
        page.getByTestId("session-warning").waitFor();
        assertThat(page.getByTestId("session-warning").innerText()).contains("即将过期");
        page.getByTestId("session-stay").click();
        page.locator("[data-testid='session-warning']:not([open])")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.clock().fastForward("00:30");
        assertThat(page.getByTestId("session-warning").isVisible()).isFalse();
    }

    @Test
    void theLinkOfTheFirstStartIsClosedWhereAnAdministratorExists() {
        Page page = chromium.open("stranger");
        page.navigate("/first-administrator?token=invented");
        assertThat(page.getByTestId("page-title").innerText()).contains("失效");
        assertThat(page.getByTestId("first-submit").count()).isZero();
    }
}
