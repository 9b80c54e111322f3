package org.cloudwindow.citizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.Chromium.Camera;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room as the citizen meets it: consent, line, call, and what goes wrong in between. */
class CitizenRoomIT {

    private static final String DEPARTMENT = "deptTransport";
    private static final String SHOP = "000131014000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    @Clause("YCZ-10.1.1.1-d")
    void whoeverWaitsKnowsThePlaceAndMayLeave() {
        Visitor citizen = called(chromium.open("citizen"), 285);
        citizen.find("consent-camera").click();
        assertThat(citizen.find("queue-position")).hasText("1");
        assertThat(citizen.find("queue-wait")).hasText(Pattern.compile("暂时无人在岗|正在呼叫工作人员|分钟"));
        assertThat(citizen.page().locator("#prepare")).isVisible();
        citizen.find("call-leave").click();
        assertThat(citizen.page().getByText("您已离开排队")).isVisible();
    }

    @Test
    void theCameraIsOpenedOnlyAfterConsentAndARefusalStopsNothing() {
        Visitor citizen = called(chromium.open("citizen"), 286);
        assertThat(citizen.find("local-video")).hasCount(0);
        citizen.find("consent-camera-refuse").click();
        assertThat(citizen.find("queue-position")).isVisible();
        assertThat(citizen.find("local-video")).isHidden();
        answeredBy(citizen);
        assertThat(citizen.find("form-confirm")).isVisible();
        citizen.find("chat-input").fill("我只用声音");
        citizen.find("chat-send").click();
        assertThat(citizen.find("chat-log")).containsText("我只用声音");
    }

    @Test
    void aCameraThatTheBrowserRefusesIsSaidInWords() {
        Visitor citizen = called(chromium.open("citizen", Camera.REFUSED, options -> options), 287);
        citizen.find("consent-camera").click();
        assertThat(citizen.page().locator(".w-stage__notes")).containsText("没有允许使用摄像头");
        assertThat(citizen.find("queue-position")).isVisible();
    }

    @Test
    void aReloadComesBackIntoTheCallWithWhatWasTyped() {
        Visitor citizen = called(chromium.open("citizen"), 288);
        citizen.find("consent-camera").click();
        answeredBy(citizen);
        Locator field = citizen.page().locator("#form input.w-input").first();
        field.fill("打到一半");
        citizen.find("chat-input").fill("还没发出的话");
        citizen.page().reload();
        assertThat(citizen.find("form-confirm")).isVisible();
        assertThat(citizen.page().locator("#form input.w-input").first()).hasValue("打到一半");
        assertThat(citizen.find("chat-input")).hasValue("还没发出的话");
    }

    @Test
    void aSessionThatEndsInTheCallIsSaidAndWhatWasTypedStays() {
        Visitor citizen = called(chromium.open("citizen"), 289);
        citizen.find("consent-camera-refuse").click();
        answeredBy(citizen);
        citizen.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("cw_citizen"));
        Locator field = citizen.page().locator("#form input.w-input").first();
        field.fill("不能丢");
        assertThat(citizen.find("session-expired")).isVisible();
        assertThat(citizen.find("session-expired")).containsText("您填写的内容还在这个页面里");
        assertThat(field).hasValue("不能丢");
    }

    @Test
    void oneValueThatDoesNotHoldTakesNoneOfTheOthersAlong() {
        Visitor citizen =
                new Visitor(chromium.open("citizen")).at("/").identifies(277).calls(SHOP);
        citizen.find("consent-camera-refuse").click();
        Api agent = answeredBy("market1", citizen);
        String number = citizen.find("case-number").first().innerText();
        Locator phone = citizen.find("field-operatorPhone");
        phone.fill("123");
        citizen.find("field-shopName").fill("小满面馆");
        assertThat(citizen.page().locator("[data-field='operatorPhone'] .w-field__error"))
                .hasText("电话号码不正确");
        await().until(() -> "小满面馆".equals(agent.get("cases/" + number).text("form.data.shopName")));
        int version = agent.get("cases/" + number).number("form.version");
        agent.put("cases/" + number + "/form", Map.of("data", Map.of("staffCount", "3"), "version", version))
                .expect(200);
        assertThat(citizen.find("field-staffCount")).hasValue("3");
        assertThat(phone).hasValue("123");
        phone.fill("13800138000");
        assertThat(citizen.page().locator("[data-field='operatorPhone'] .w-field__error"))
                .hasText("");
        await().until(() -> agent.get("cases/" + number).text("form.data.operatorPhone") != null);
    }

    @Test
    void anIncompleteApplicationIsNotConfirmedButLedToItsFirstGap() {
        Visitor citizen =
                new Visitor(chromium.open("citizen")).at("/").identifies(278).calls(SHOP);
        citizen.find("consent-camera-refuse").click();
        answeredBy("market1", citizen);
        citizen.find("form-confirm").click();
        assertThat(citizen.find("field-shopName")).isFocused();
        assertThat(citizen.find("field-shopName")).hasAttribute("aria-invalid", "true");
        assertThat(citizen.page().locator(".w-confirm")).containsText("需要填写或修改");
    }

    @Test
    void aRoomWithoutASessionSaysSoAndAsksOnce() {
        Page page = chromium.open("stranger");
        List<String> asked = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.status() == 401) {
                asked.add(answer.url());
            }
        });
        page.navigate("/room/not-a-uuid");
        assertThat(page.getByText("请重新核验身份").first()).isVisible();
        assertThat(page.locator("#room-gate a[href='/']")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).hasSize(1);
    }

    @Test
    void somebodyElsesCallIsNotFound() {
        Visitor owner = called(chromium.open("owner"), 290);
        String room = "/room/" + owner.callId();
        for (String address : new String[] {room, "/room/no-such-call"}) {
            Visitor other = new Visitor(chromium.open("other")).at("/").identifies(279);
            other.at(address);
            assertThat(other.page().getByText("没有找到这次通话")).isVisible();
            assertThat(other.find("consent-camera")).hasCount(0);
        }
    }

    @Test
    void aMemberOfStaffWhoOpensARoomLandsOnTheWorkbench() {
        Page page = chromium.open("agent");
        page.navigate("/login?next=%2Froom%2Fsome-call");
        page.getByTestId("login-username").fill("transport1");
        page.getByTestId("login-password").fill("window-demo");
        page.getByTestId("login-submit").click();
        page.waitForURL(Pattern.compile("/agent"));
        assertThat(page.getByTestId("presence")).isVisible();
    }

    private Visitor called(Page page, int person) {
        return new Visitor(page).at("/").identifies(person).calls(desk.item(DEPARTMENT));
    }

    private void answeredBy(Visitor citizen) {
        answeredBy("transport1", citizen);
    }

    private Api answeredBy(String username, Visitor citizen) {
        Api agent = desk.ready(username);
        desk.awaitOffered(agent, citizen.callId());
        agent.put("calls/" + citizen.callId() + "/assignment", "").expect(200);
        citizen.find("form-confirm").waitFor();
        assertThat(citizen.page().locator("#room-line").innerText()).contains("通话中");
        return agent;
    }
}
