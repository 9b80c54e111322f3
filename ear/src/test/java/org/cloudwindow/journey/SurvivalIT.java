package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.harness.TurnRelay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a bad network, another device or a closed browser does to a call: an interruption of seconds, not the end. */
class SurvivalIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    /** Longer than a seat is kept, by the clock of the page. */
    private static final int ASIDE = 61_000;

    private static final Duration OUTAGE = Duration.ofSeconds(30);

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();

    @AfterEach
    void agentGoesHome() {
        Api agent = api.staff("market1");
        Answer inHand = agent.get("agents/me/call");
        if (inHand.status() == 200) {
            agent.put("calls/" + inHand.text("id") + "/end", Map.of());
        }
        agent.put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void aLineThatIsCutForHalfAMinuteLosesNothingAndTheMediaGoOn() {
        Page page = chromium.open("citizen");
        var line = new CutLine(page.context());
        var citizen = new CitizenScreen(page);
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 206, agent);
        citizen.seesMovingPicture();
        agent.seesMovingPicture();

        line.cut();
        citizen.page.getByText("正在重新连接").first().waitFor();
        agent.page.getByText("办事人的连接中断").waitFor();
        agent.says("您能听到我吗？");
        citizen.says("我这里断线了");
        citizen.page.getByText("1 条消息等连接恢复后自动发出").waitFor();
        paintsAllThrough(citizen, OUTAGE);
        line.mend();

        citizen.page.getByText("断线期间有 1 条新消息").waitFor();
        agent.reads("我这里断线了");
        citizen.reads("您能听到我吗？");
        citizen.reads("我这里断线了");
        assertThat(citizen.find("chat-log").getByText("您能听到我吗？").count()).isOne();
        assertThat(agent.find("chat-log").getByText("我这里断线了").count()).isOne();
        citizen.seesMovingPicture();
        agent.seesMovingPicture();
        assertThat(citizen.page.getByText("等连接恢复后").isVisible()).isFalse();
    }

    @Test
    void bothSidesCutAtOnceComeTogetherAgain() {
        Page one = chromium.open("citizen");
        Page other = chromium.open("agent");
        one.clock().install();
        other.clock().install();
        var citizenLine = new CutLine(one.context());
        var agentLine = new CutLine(other.context());
        var citizen = new CitizenScreen(one);
        var agent = new AgentScreen(other);
        meet(citizen, 207, agent);
        citizen.seesMovingPicture();

        citizenLine.cut();
        citizen.page.getByText("正在重新连接").first().waitFor();
        agent.page.getByText("办事人的连接中断").waitFor();
        one.clock().fastForward(ASIDE);
        other.clock().fastForward(ASIDE);
        citizen.page.getByText("网络还没有恢复").waitFor();
        agent.page.getByText("办事人离开已超过一分钟").waitFor();
        agentLine.cut();
        agent.page.getByText("线路中断，正在重新连接").waitFor();
        citizenLine.mend();
        agentLine.mend();
        citizen.page.getByText("已重新连接").first().waitFor();
        agent.page.getByText("已重新连接").first().waitFor();
        citizen.says("回来了");
        agent.reads("回来了");
        agent.says("我也回来了");
        citizen.reads("我也回来了");
        reconnectsAfter(citizen, "dispatchEvent(new Event('online'))");
        reconnectsAfter(citizen, "Date.now = ((now) => () => now() + 60_000)(Date.now)");
        agent.says("换了网络，电脑也睡过一觉");
        citizen.reads("换了网络，电脑也睡过一觉");
        citizen.seesMovingPicture();
        agent.seesMovingPicture();
    }

    @Test
    void aReloadGoesOnInTheSameFieldAndTheSixDigitsAtATelephone() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 208, agent);
        citizen.find("field-shopName").fill("小满面馆");
        citizen.find("field-operatorPhone").focus();
        agent.find("field-shopName").focus();
        await("the server knows both")
                .until(() -> TestWindow.get()
                                .count("select count(*) from room_participant where focus in"
                                        + " ('field-shopName', 'field-operatorPhone')")
                        >= 2);
        isSaidAgainWhereTheServerCouldNotTakeIt(citizen, agent);
        agent.page.reload();
        isIn(agent, "field-shopName");
        citizen.page.reload();
        isIn(citizen, "field-operatorPhone");
        citizen.seesMovingPicture();
        String number = citizen.caseNumber();

        await("a code shows")
                .until(() -> citizen.find("rejoin-code").innerText().matches("\\d{6}"));
        String code = citizen.find("rejoin-code").innerText();
        var phone = new CitizenScreen(chromium.openPhone("phone"));
        phone.page.navigate("/");
        phone.page.locator("#rejoin summary").click();
        phone.find("rejoin-code").fill("000000".equals(code) ? "111111" : "000000");
        phone.find("rejoin-submit").click();
        phone.page.getByText("接续码不对或已失效").waitFor();
        phone.find("rejoin-code").fill(code);
        phone.find("rejoin-submit").click();
        phone.page.waitForURL("**/room/*");

        phone.seesMovingPicture();
        agent.seesMovingPicture();
        isIn(phone, "field-operatorPhone");
        assertThat(phone.caseNumber()).isEqualTo(number);
        phone.seesValue("shopName", "小满面馆");
        citizen.page.getByText("通话已转到您的另一台设备").waitFor();
        phone.says("我换到手机上了");
        agent.reads("我换到手机上了");
    }

    @Test
    void whereNothingPassesDirectlyTheCallGoesThroughTheRelay() {
        try (TurnRelay relay = new TurnRelay()) {
            var citizen = new CitizenScreen(chromium.open("citizen"));
            var agent = new AgentScreen(chromium.open("agent"));
            var paths = new Paths(citizen.page);
            meet(citizen, 209, agent);
            citizen.seesMovingPicture();
            agent.seesMovingPicture();
            agent.hearsSound();
            assertThat(paths.localCandidates()).containsOnly("relay");
        }
    }

    @Test
    void anAgentWhoseBrowserDiesWhileItRingsLosesNoCaller() {
        try (Desk desk = new Desk()) {
            var agent = new AgentScreen(chromium.open("agent"));
            agent.signsIn("market1");
            agent.isReady();
            Api caller = api.citizen(210);
            String call = desk.call(caller, "deptMarket");
            agent.find("offered-call").waitFor();
            agent.page.context().close();
            Api other = desk.ready("market2");
            await("it rings at another agent").atMost(Duration.ofMinutes(1)).until(() -> desk.offers(other).stream()
                    .anyMatch(offer -> call.equals(offer.getString("id"))));
            desk.answer(other, call).expect(200);
            assertThat(desk.state(caller, call)).isEqualTo("CONNECTED");
            await("the agent of the dead browser counts as away")
                    .until(() -> List.of("OFFLINE", "NOT_RESPONDING").contains(desk.presenceSeenByChief("market1")));
        }
    }

    /** The answer is the server's own while its database is away (DatabaseAwayIT), given here in its stead. */
    private static void isSaidAgainWhereTheServerCouldNotTakeIt(Screen one, Screen other) {
        one.page.evaluate(
                """
                () => { const send = WebSocket.prototype.send; window.away = true;
                  WebSocket.prototype.send = function (text) {
                    if (!window.away || JSON.parse(text).type !== 'chat') return send.call(this, text);
                    const data = { code: 'SERVICE_AWAY', retryable: true, of: 'chat' };
                    return this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ type: 'error', data }) })); }; }""");
        one.says("我再说一遍");
        one.page.getByText("1 条消息等连接恢复后自动发出").waitFor();
        one.page.evaluate("window.away = false");
        other.reads("我再说一遍");
        one.reads("我再说一遍");
        assertThat(one.find("chat-log").getByText("我再说一遍").count()).isOne();
    }

    /** A changed network, a clock that stood still: nobody closes the line, the page itself takes a new one. */
    private static void reconnectsAfter(Screen screen, String event) {
        var said = screen.page.getByText("已重新连接");
        await("what was said before is gone").until(() -> !said.first().isVisible());
        screen.page.evaluate(event);
        said.first().waitFor();
    }

    /** The line is down for so long, and pictures are painted all the time. */
    private static void paintsAllThrough(Screen screen, Duration outage) {
        var video = screen.find("remote-video");
        var painted = new AtomicLong(Screen.paintedFrames(video));
        await("pictures go on while the line is down")
                .pollInterval(Duration.ofSeconds(2))
                .during(outage)
                .atMost(outage.plusSeconds(30))
                .until(() -> painted.get() < painted.updateAndGet(before -> Screen.paintedFrames(video)));
    }

    private static void isIn(Screen screen, String field) {
        await("the reader is in " + field)
                .until(() -> field.equals(screen.page.evaluate("() => document.activeElement?.dataset?.testid")));
    }

    private static void meet(CitizenScreen citizen, int person, AgentScreen agent) {
        EmptyLine.restore();
        agent.signsIn("market1");
        agent.isReady();
        citizen.provesIdentity(person);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        agent.answers();
    }
}
