package org.cloudwindow.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The self-service terminal: by touch alone into the room, with its devices and without them, and nothing left behind. */
class KioskIT {

    private static final String SITE = "TOWN";
    private static final String SOCIAL = "002014003000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final TestWindow window = TestWindow.get();
    private final Api api = window.api();
    private final Desk desk = new Desk();
    private final Map<String, Object> found = new LinkedHashMap<>();
    private Terminal terminal;

    @AfterEach
    void switchOff() {
        terminal.close();
        desk.close();
    }

    @Test
    @Clause({"YCZ-A.1-3", "YCZ-A.1-5", "YCZ-7.1-e", "YCZ-A.1-7"})
    void cardSlipAndDocumentCameraLeadIntoTheCaseByTouchAlone() {
        terminal = Terminal.with(chromium, "--card", "later").standingAt(SITE);
        look("start");
        terminal.touch("kiosk-start");
        terminal.find("kiosk-deptSocial").waitFor();
        look("department");
        terminal.touch("kiosk-deptSocial");
        terminal.find("item-" + SOCIAL).waitFor();
        look("item");
        terminal.touch("item-" + SOCIAL);
        terminal.page.getByTestId("material-list").locator("li").first().waitFor();
        look("guide");
        terminal.touch("kiosk-forward");
        terminal.find("kiosk-card").waitFor();
        look("card");
        terminal.layCard();
        assertThat(terminal.find("citizen-identified")).containsText("李*");
        look("identified");
        terminal.touch("kiosk-forward");
        look("call");
        terminal.touch("call-start");
        terminal.page.waitForURL("**/kiosk/room/*");
        terminal.find("consent-camera").waitFor();
        look("consent");
        terminal.touch("consent-camera");
        terminal.find("queue-position").waitFor();
        terminal.page.locator("#prepare").waitFor();
        look("waiting");
        terminal.touch("print-queue-slip");
        await("the slip").until(() -> terminal.hasTold("\"slip\""));

        Api agent = desk.ready("social1");
        String call = terminal.page.url().substring(terminal.page.url().lastIndexOf('/') + 1);
        desk.awaitOffered(agent, call);
        Answer answered = desk.answer(agent, call).expect(200);
        assertThat(answered.text("channel")).isEqualTo("KIOSK");
        Answer file = agent.get("cases/" + answered.text("caseNumber")).expect(200);
        assertThat(file.text("siteCode")).isEqualTo(SITE);
        var camera = terminal.page.locator("[data-testid^='capture-']").first();
        camera.waitFor();
        look("room");
        String material = camera.getAttribute("data-testid").replace("capture-", "");
        camera.tap();
        terminal.page
                .locator("[data-material='" + material + "']")
                .getByText(material + ".png")
                .waitFor();
        assertThat(agent.get("cases/" + answered.text("caseNumber")).body()).contains(material + ".png");
        desk.end(agent, call).expect(200);
        terminal.find("evaluate-5").waitFor();
        look("rating");
        terminal.touch("kiosk-end");
        terminal.find("kiosk-start").waitFor();
        assertThat(found).isEmpty();
    }

    @Test
    @Clause({"YCZ-10.2.1.1-a", "YCZ-A.1-3"})
    void whoFindsNoItemSpeaksFirstLaysTheCardInTheCallAndTakesTheReceiptAlongAsASlip() {
        terminal = Terminal.with(chromium, "--devices", "idReader,slipPrinter").standingAt(SITE);
        terminal.touch("kiosk-start");
        terminal.find("kiosk-deptSocial").tap();
        look("item with the way past it");
        terminal.touch("call-start-unidentified");
        terminal.page.waitForURL("**/kiosk/room/*");
        terminal.touch("consent-text-only");
        Conversation talk = answeredBy("agent1");
        terminal.find("kiosk-read-card").waitFor();
        look("who it is, in the call");
        terminal.touch("kiosk-read-card");
        terminal.find("kiosk-read-card").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(talk.seenBy(talk.agent).text("applicant.name")).startsWith("李*");
        assertThat(talk.seenBy(talk.agent).text("siteCode")).isEqualTo(SITE);

        Conversation card = talk.open(SOCIAL).prepare().confirm();
        String receipt =
                card.agent.post(card.path("/submission"), "").expect(200).text("receiptNumber");
        assertThat(terminal.find("receipt-number")).hasText(receipt);
        look("receipt");
        terminal.touch("receipt-download");
        await("the receipt as a slip").until(() -> terminal.hasTold("\"slip\"") && terminal.hasTold(receipt));
        desk.end(card.agent, card.callId).expect(200);
        assertThat(found).isEmpty();
    }

    @Test
    @Clause({"GBT-9.8.5.2-b", "GBT-9.8.5.2-a", "YCZ-7.1-c"})
    void anElderWhoseFaceDoesNotMatchGoesOnAndTheAgentIsTold() {
        terminal = Terminal.with(chromium, "--face", "MISMATCH").standingAt(SITE);
        terminal.picks("deptSocial", SOCIAL);
        terminal.find("face-flagged").waitFor();
        terminal.touch("kiosk-forward");
        terminal.touch("call-start");
        terminal.touch("consent-text-only");
        StaffDesk agent = StaffDesk.open(chromium, "social1", "/agent");
        try {
            agent.beReady();
            agent.answer();
            assertThat(agent.find("face-match")).hasAttribute("data-outcome", "FLAGGED");
            String number = agent.find("case-number").first().innerText();
            agent.page().navigate("/records/" + number);
            assertThat(agent.find("face-match")).hasAttribute("data-outcome", "FLAGGED");
        } finally {
            agent.leave();
        }
    }

    @Test
    @Clause("GBT-9.8.5.2-a")
    void aYoungerPersonWhoseFaceDoesNotMatchIsRefusedWithTheOtherWays() {
        String name = URLEncoder.encode("市民236", StandardCharsets.UTF_8);
        terminal = Terminal.with(chromium, "--face", "MISMATCH", "--name", name, "--number", Api.idNumber(236))
                .standingAt(SITE);
        terminal.picks("deptSocial", SOCIAL);
        terminal.find("face-refused").waitFor();
        assertThat(terminal.page.locator("#kiosk-step li")).hasCount(3);
        assertThat(terminal.find("kiosk-forward")).hasCount(0);
        assertThat(terminal.page.evaluate(
                        "fetch('/api/v1/citizen-sessions/me').then((a) => a.json()).then((s) => s.level)"))
                .isEqualTo(0);
    }

    @Test
    @Clause("YCZ-A.1-12")
    void withoutDevicesNumbersAreTypedOnTheScreenAndTheTestIsStored() {
        terminal = Terminal.bare(chromium);
        terminal.page.addInitScript(
                "window.asked = []; const open = navigator.mediaDevices.getUserMedia.bind("
                        + "navigator.mediaDevices); navigator.mediaDevices.getUserMedia = (wish) => { window.asked.push(wish); return open(wish); }");
        terminal.standingAt(SITE);
        typesIdentity(237);
        look("typed");
        terminal.touch("citizen-verify");
        terminal.find("citizen-identified").waitFor();
        terminal.touch("kiosk-forward");
        terminal.touch("device-check");
        terminal.find("check-heard").waitFor();
        for (String device : List.of("camera", "microphone", "network")) {
            assertThat(terminal.find("check-" + device)).hasAttribute("data-verdict", "OK");
        }
        look("test");
        terminal.touch("check-not-heard");
        assertThat(terminal.find("check-advice")).containsText("音量");
        Api supervisor = api.staff("supervisor1");
        await("the result").until(() -> "NOT_HEARD"
                .equals(supervisor.get("device-checks?max=1&siteCode=" + SITE).text("rows.0.speaker")));
        Answer stored = supervisor.get("device-checks?max=1&siteCode=" + SITE).expect(200);
        assertThat(stored.text("rows.0.channel")).isEqualTo("KIOSK");
        assertThat(stored.number("rows.0.durationMillis")).isLessThan(10_000);
        assertThat(stored.isTrue("rows.0.connected")).isTrue();

        String other = (String) terminal.find("choose-mic").evaluate("(some) => some.options[1].value");
        terminal.find("choose-mic").selectOption(other);
        terminal.find("check-heard").waitFor();
        terminal.touch("check-heard");
        terminal.touch("check-close");
        terminal.touch("call-start");
        terminal.touch("consent-camera");
        terminal.find("queue-position").waitFor();
        assertThat(terminal.page.evaluate("window.asked[0].audio.deviceId.ideal"))
                .isEqualTo(other);
        assertThat(found).isEmpty();
    }

    @Test
    void whoWalksAwayLeavesNothing() {
        terminal = Terminal.bare(chromium);
        terminal.page.clock().install();
        terminal.standingAt(SITE);
        typesIdentity(238);
        terminal.touch("citizen-verify");
        terminal.find("citizen-identified").waitFor();
        String token = token();
        api.bearer(token).get("citizen-sessions/me").expect(200);
        terminal.page.clock().fastForward(61_000);
        terminal.touch("kiosk-stay");
        assertThat(terminal.find("kiosk-warning")).not().isVisible();
        terminal.page.clock().fastForward(61_000);
        assertThat(terminal.find("kiosk-warning")).isVisible();
        terminal.page.clock().fastForward(16_000);
        terminal.find("kiosk-start").waitFor();
        api.bearer(token).get("citizen-sessions/me").expect(401);
        assertThat(terminal.page.evaluate("sessionStorage.length + localStorage.length"))
                .isEqualTo(0);
        assertThat(terminal.page.context().cookies())
                .extracting(cookie -> cookie.name)
                .contains("cw_kiosk")
                .doesNotContain("cw_csrf");
        terminal.page.goBack();
        assertThat(terminal.page.locator("body")).not().containsText("238");
        assertThat(terminal.page.locator("body")).not().containsText("市*");
    }

    @Test
    void nothingLeadsOutAndOnlyTheTerminalsPagesReachItsDevices() {
        terminal = Terminal.with(chromium, "--devices", "idReader").standingAt(SITE);
        String policy = api.with("Cookie", "cw_kiosk=TOWN~" + terminal.port + "~")
                .get("/kiosk")
                .header("Content-Security-Policy");
        assertThat(policy).contains("connect-src 'self' ws://127.0.0.1:" + terminal.port + ";");
        assertThat(api.with("Cookie", "cw_kiosk=TOWN~" + terminal.port + "~")
                        .get("/")
                        .header("Content-Security-Policy"))
                .contains("connect-src 'self';");
        assertThat(
                        terminal.page.evaluate(
                                "!document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))"))
                .isEqualTo(true);
        assertThat(terminal.page.evaluate("getComputedStyle(document.body).userSelect"))
                .isEqualTo("none");
        assertThat(terminal.page.locator("a[href]:not(.w-skip):visible")).hasCount(0);
        var stranger = chromium.open("stranger");
        stranger.navigate("/");
        assertThat(stranger.evaluate(
                        "(port) => new Promise((said) => { const line = new WebSocket(`ws://127.0.0.1:${port}/devices`,"
                                + " 'cloudwindow.devices.v1'); line.onopen = () => said('open'); line.onerror = () => said('refused'); })",
                        terminal.port))
                .isEqualTo("refused");
        stranger.route(
                "**/foreign",
                route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<p>foreign</p>")));
        stranger.navigate("http://localhost:" + window.url().getPort() + "/foreign");
        assertThat(stranger.evaluate(
                        "(port) => new Promise((said) => { const line = new WebSocket(`ws://127.0.0.1:${port}/devices`,"
                                + " 'cloudwindow.devices.v1'); line.onopen = () => said('open'); line.onerror = () => said('refused'); })",
                        terminal.port))
                .isEqualTo("refused");
    }

    @Test
    @Clause("YCZ-7.3-b")
    void theIdleTerminalMakesItsTestCallByItself() {
        Api admin = api.staff("admin1");
        String testCall = "device-checks/sites/" + SITE + "/test-call";
        window.change("delete from device_check where site_code = ? and scheduled", SITE);
        admin.put(testCall, Map.of("at", "00:00")).expect(200);
        try {
            String key =
                    admin.get("device-checks/sites/" + SITE + "/terminal-key").text("key");
            terminal = Terminal.bare(chromium).standingAt(SITE, key);
            await("the test call").until(() -> admin.get("device-checks?siteCode=" + SITE).objects("rows").stream()
                    .anyMatch(row ->
                            row.getBoolean("scheduled") && row.getBoolean("passed") && row.getBoolean("connected")));
            StaffDesk screen = StaffDesk.open(chromium, "admin1", "/admin");
            assertThat(screen.find("site-" + SITE)).hasAttribute("data-state", "OK");
            assertThat(screen.find("test-call-" + SITE)).hasValue("00:00");
            screen.find("test-call-" + SITE).fill("23:59");
            await("the new time").until(() -> "23:59".equals(admin.get(testCall).text("at")));
        } finally {
            admin.put(testCall, new HashMap<>()).expect(200);
        }
    }

    private Conversation answeredBy(String username) {
        Api agent = desk.ready(username);
        String call = terminal.page.url().substring(terminal.page.url().lastIndexOf('/') + 1);
        desk.awaitOffered(agent, call);
        String number = desk.answer(agent, call).expect(200).text("caseNumber");
        return Conversation.of(api.bearer(token()), agent, call, number);
    }

    private String token() {
        return terminal.page.context().cookies().stream()
                .filter(cookie -> cookie.value.startsWith("c_"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private void typesIdentity(int person) {
        terminal.picks("deptSocial", SOCIAL);
        terminal.find("citizen-name").fill("市民%03d".formatted(person));
        for (char digit : Api.idNumber(person).toCharArray()) {
            terminal.touch("pad-" + digit);
        }
    }

    /** Everything to touch is large enough, and nothing is wider than the screen. */
    private void look(String where) {
        List<String> small = Touch.tooSmallOn(terminal.page);
        if (!small.isEmpty()) {
            found.put(where, small);
        }
        if (!Touch.fits(terminal.page)) {
            found.put(where + " is wider", "than the screen");
        }
    }
}
