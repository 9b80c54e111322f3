package org.cloudwindow.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Guidance on the citizen's own page, at a phone, where no screen can be shared; read on the wire. */
class CobrowseIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    private static final String NAME = "云州市云东区小满面馆";

    /** Marks in every corner of a page from which something might leave it. */
    private static final String PLANT =
            """
            () => { const box = document.createElement('div'); box.id = 'planted';
              box.innerHTML = `<input type="hidden" value="SECRET-HIDDEN"><input type="password" value="SECRET-PASSWORD">
                <input value="SECRET-VALUE" placeholder="SECRET-HOLDER" name="SECRET-NAME" data-note="SECRET-DATA" title="SECRET-TITLE">
                <label><input type="radio" name="r" value="SECRET-RADIO">SECRET-LABEL</label>
                <select><option value="SECRET-OPTION">SECRET-CHOICE</option></select><textarea>SECRET-AREA</textarea>
                <div contenteditable="true">SECRET-EDIT</div><a href="/mine?token=SECRET-QUERY">SECRET-LINK</a>
                <div data-cobrowse="show"><input type="hidden" data-cobrowse="show" value="SECRET-SHOWN">
                  <input value="SECRET-INSIDE"><select><option>SECRET-NESTED</option></select></div>
                <p aria-label="SECRET-ARIA">SECRET-WORDS</p>`;
              document.getElementById('form').append(box);
              document.title = 'SECRET-HEAD'; }""";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private CitizenScreen citizen;
    private AgentScreen agent;
    private Frames sent;

    @AfterEach
    void agentGoesHome() {
        api.staff("market1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void whatIsSensitiveIsNotOnTheWireAndWhatIsNotIsSeenAsItIsTyped() {
        meet(237);
        see();
        citizen.find("field-shopName").pressSequentially(NAME);
        await("the mirror shows it").until(() -> NAME.equals(mirrored("[data-field=shopName] input")));
        assertThat(agent.page.locator("[data-testid=mirror] iframe")).hasAttribute("sandbox", "allow-same-origin");

        citizen.page.evaluate(PLANT);
        citizen.find("field-operatorIdNumber").fill("SECRET-ID");
        citizen.find("field-operatorPhone").pressSequentially("SECRET-PHONE");
        citizen.page.locator("#planted input[type=radio]").check();
        citizen.page.locator("#planted textarea").pressSequentially("SECRET-TYPED");
        citizen.page.locator("#planted p").evaluate("p => { p.firstChild.data = 'SECRET-CHANGED'; }");
        citizen.page.locator("#planted p").evaluate("p => p.setAttribute('data-late', 'SECRET-LATE')");
        citizen.find("chat-input").fill("SECRET-DRAFT");
        citizen.uploads("M1", "SECRET-FILE.pdf", Paperwork.pdf());
        citizen.find("field-capital").fill("50000");
        await("the mirror goes on").until(() -> "50000".equals(mirrored("[data-field=capital] input")));
        assertThat(mirrored("[data-field=operatorIdNumber] input")).isEqualTo("••••••");

        // whoever comes late gets a full picture, and so does a page that comes back
        agent.page.reload();
        await("the reloaded workbench sees it").until(() -> NAME.equals(mirrored("[data-field=shopName] input")));
        citizen.page.reload();
        agent.page.locator("[data-testid=cobrowse-state][data-state=RUNNING]").waitFor();
        await("the new picture shows").until(() -> NAME.equals(mirrored("[data-field=shopName] input")));
        citizen.page.evaluate(PLANT);
        int before = sent.of("cb-start").size();
        agent.find("cobrowse").click();
        agent.find("cobrowse").click();
        await("a full picture with the marks").until(() -> sent.of("cb-start").size() > before);
        citizen.find("field-staffCount").fill("7");
        await("the mirror goes on").until(() -> "7".equals(mirrored("[data-field=staffCount] input")));

        List<String> words = sent.inWords();
        assertThat(words).anyMatch(text -> text.contains(NAME));
        assertThat(words).noneMatch(text -> text.contains("SECRET"));
        citizen.page.close();
        agent.page.locator("[data-testid=cobrowse-state][data-state=LOST]").waitFor();
        agent.ends();
    }

    @Test
    @Clause({"YCZ-10.1.2-b2", "YCZ-8.2.4-a"})
    void remoteAssistWaitsForConsentIsShownAndRecordedAndEndsAtOnePress() {
        meet(238);
        see();
        agent.find("assist-ask").click();
        citizen.find("consent-assist-refuse").click();
        assertThat(agent.find("assist-ask")).hasAttribute("data-state", "REFUSED");
        assertThat(agent.find("assist-fill")).isDisabled();
        push("PAGE materials");
        citizen.find("push-open").click();
        assertThat(citizen.find("guide-ring")).isVisible();

        agent.find("assist-ask").click();
        citizen.find("consent-assist").click();
        push("PAGE form");
        assertThat(citizen.find("assist-said")).hasText("客服给您打开：申请表");
        assertThat(citizen.page.locator("#form-title")).isInViewport();
        push("SAMPLE M1");
        assertThat(citizen.find("ask-card")).containsText("小满面馆");
        citizen.find("push-close").click();

        agent.find("assist-field").selectOption("businessScope");
        agent.find("assist-value").fill("餐饮服务");
        agent.find("assist-fill").click();
        assertThat(citizen.find("field-businessScope")).hasValue("餐饮服务");
        assertThat(citizen.find("assist-said")).hasText("客服正在帮您填写：经营范围");
        assertThat(agent.find("guide-said")).hasText("已填写：经营范围");
        assertThat(agent.page.locator("[data-testid=assist-field] option[value=operatorPhone]"))
                .hasCount(0);
        points();
        agent.find("assist-target").selectOption("materials");
        agent.find("assist-press").click();
        assertThat(citizen.find("assist-said")).hasText("客服帮您翻到：材料");
        assertThat(citizen.page.locator("#materials-title")).isInViewport();
        assertThat(agent.find("guide-said")).hasText("已翻到：材料");
        agent.find("assist-target").selectOption("next");
        agent.find("assist-press").click();
        await("the next gap").until(() -> "true"
                .equals(citizen.page.evaluate("document.activeElement.getAttribute('aria-invalid')")));

        citizen.find("cobrowse-stop").click();
        agent.page.locator("[data-testid=cobrowse-state][data-state=STOPPED]").waitFor();
        assertThat(citizen.find("cobrowse-frame")).isHidden();
        int before = sent.of("cb-event").size();
        citizen.find("field-shopName").fill(NAME);
        var papers = new Paperwork(api.staff("market1"), citizen.caseNumber(), CODE);
        await("it is saved").until(() -> NAME.equals(papers.record().text("form.data.shopName")));
        assertThat(sent.of("cb-event")).hasSize(before);
        assertThat(papers.record().text("form.origins.businessScope.origin")).isEqualTo("AGENT");
        assertThat(papers.agent()
                        .get("cases/" + citizen.caseNumber() + "/timeline")
                        .body())
                .contains("CONSENT_ASKED", "CONSENT_REFUSED", "CONSENT_GIVEN", "PAGE_PUSHED", "SAMPLE_PUSHED")
                .contains("ASSIST_FILLED", "ASSIST_PRESSED", "ASSIST_HIGHLIGHTED", "\"field\":\"businessScope\"")
                .doesNotContain("餐饮服务");
        agent.ends();
    }

    @Test
    void aCameraThatIsNoLongerAgreedToIsNegotiatedAway() {
        meet(239);
        agent.seesMovingPicture();
        String callId = citizen.page.url().substring(citizen.page.url().lastIndexOf('/') + 1);
        citizen.page.evaluate(
                "(call) => import('/js/api.js').then(({ put }) => put(`/calls/${call}/consents/RECORDING`, { granted: true, textVersion: '1' }))",
                callId);
        citizen.find("consents").click();
        citizen.find("consent-recording-withdraw").click();
        assertThat(citizen.find("consent-recording-withdraw")).hasCount(0);
        Answer call = api.staff("market1").get("calls/" + callId).expect(200);
        assertThat(call.isTrue("consents.RECORDING.granted")).isFalse();
        assertThat(call.isTrue("consents.CAMERA.granted"))
                .as("the one, not the other")
                .isTrue();
        agent.seesMovingPicture();
        citizen.find("consent-camera-withdraw").click();
        agent.page.locator("#stage[data-camera=false]").waitFor();
        await("the lines for pictures only receive")
                .untilAsserted(() -> assertThat(offered()).last().isEqualTo("sendrecv recvonly recvonly"));
        assertThat(citizen.find("local-video")).isHidden();
        assertThat(citizen.find("consent-camera-withdraw")).hasCount(0);
        agent.hearsSound();
        citizen.seesMovingPicture();
        agent.ends();
    }

    private void meet(int person) {
        EmptyLine.restore();
        citizen = new CitizenScreen(chromium.openPhone("citizen"));
        sent = Frames.of(citizen.page);
        agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.isReady();
        citizen.provesIdentity(person);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        agent.answers();
        citizen.find("form-confirm").waitFor();
    }

    /** The directions of sound, camera and screen in each description that the citizen sent. */
    private List<String> offered() {
        return sent.of("desc").stream()
                .filter(message -> !message.containsKey("from"))
                .map(message -> message.getJsonObject("data").getString("sdp"))
                .map(sdp -> sdp.lines()
                        .filter(line -> line.matches("a=(sendrecv|sendonly|recvonly|inactive)"))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void see() {
        agent.find("cobrowse").click();
        agent.find("cobrowse-ask").click();
        agent.page.locator("[data-testid=cobrowse-state][data-state=ASKED]").waitFor();
        citizen.find("consent-cobrowse").click();
        agent.page.locator("[data-testid=cobrowse-state][data-state=RUNNING]").waitFor();
        assertThat(citizen.find("cobrowse-frame")).isVisible();
    }

    private void push(String what) {
        agent.find("push-what").selectOption(what);
        agent.find("push-send").click();
        assertThat(agent.find("guide-said")).hasText(Pattern.compile("^已推送"));
    }

    /** The pointer and the ring show on the citizen's page where the agent has them in the mirror. */
    private void points() {
        agent.find("guide-tool-highlight").click();
        // the mirror may move under the pointer, as it may under a person's: who missed presses again
        await("the field is pointed at")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    BoundingBox spot = spot("[data-field=businessScope] textarea");
                    if (spot != null) {
                        agent.page.mouse().move(spot.x, spot.y);
                        agent.page.mouse().click(spot.x, spot.y);
                    }
                    return "客服请您看这里：经营范围".equals(citizen.find("assist-said").textContent());
                });
        assertThat(citizen.find("guide-pointer")).isVisible();
        assertThat(citizen.find("guide-ring")).isVisible();
    }

    private Object mirrored(String selector) {
        return agent.page.evaluate(
                "one => document.querySelector('[data-testid=mirror] iframe')?.contentDocument.querySelector(one)?.value",
                selector);
    }

    /** Where the middle of an element of the mirror is on the agent's screen; null while it is out of sight. */
    private BoundingBox spot(String selector) {
        Object found = agent.page.evaluate(
                """
                one => { const frame = document.querySelector('[data-testid=mirror] iframe');
                  const glass = document.querySelector('[data-testid=mirror]').getBoundingClientRect();
                  const box = frame.contentDocument.querySelector(one)?.getBoundingClientRect();
                  if (!box) return null;
                  const outer = frame.getBoundingClientRect();
                  const scale = outer.width / frame.offsetWidth;
                  const x = outer.left + scale * (box.left + box.width / 2);
                  const y = outer.top + scale * (box.top + box.height / 2);
                  return y > glass.top && y < glass.bottom ? [x, y] : null; }""",
                selector);
        if (!(found instanceof List<?> at)) {
            return null;
        }
        BoundingBox box = new BoundingBox();
        box.x = ((Number) at.get(0)).doubleValue();
        box.y = ((Number) at.get(1)).doubleValue();
        return box;
    }
}
