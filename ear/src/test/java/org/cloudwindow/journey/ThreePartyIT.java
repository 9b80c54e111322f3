package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three and more in the room, in as many browsers, all decoding each other's pictures. */
class ThreePartyIT {

    private static final Duration ASIDE = Duration.ofSeconds(4);

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
    void allSeeEachOtherTheCitizenOnHoldHearsNothingAndASupervisorIsSeen() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        var helper = new StaffPage(chromium.open("helper"));
        var toCitizen = new Paths(citizen.page);
        var toHelper = new Paths(helper.page);
        meet(citizen, agent);
        citizen.seesMovingPicture();
        String room = citizen.page.url();

        citizen.find("ask-helper").click();
        helper.signsIn("town1");
        citizen.find("helper-code").waitFor();
        helper.find("help-code").fill(citizen.find("helper-code").innerText());
        helper.find("help-submit").click();
        helper.page.waitForURL("**/room/*");
        helper.seesMovingPicture();
        helper.seesMovingPicture("remote-video-agent");
        citizen.seesMovingPicture("remote-video-helper");
        citizen.seesMovingPicture();
        agent.seesMovingPicture("remote-video-helper");
        agent.seesMovingPicture();
        helper.says("我在旁边帮忙");
        citizen.reads("我在旁边帮忙");

        agent.find("hold-call").click();
        agent.find("hold-text").fill("正在请教专业人员，请稍候");
        agent.find("hold-confirm").click();
        citizen.find("hold-message").getByText("正在请教专业人员，请稍候").waitFor();
        hearsNothingWhileTheOthersTalk(toCitizen, toHelper);
        agent.find("hold-call").click();
        long silent = toCitizen.soundBytes();
        await("sound comes again").until(() -> toCitizen.soundBytes() > silent);
        citizen.seesMovingPicture();
        citizen.seesMovingPicture("remote-video-helper");

        var supervisor = new StaffPage(chromium.open("supervisor"));
        supervisor.signsIn("supervisor1");
        supervisor.page.navigate("/supervisor");
        supervisor.find("listen-" + room.substring(room.lastIndexOf('/') + 1)).click();
        supervisor.page.waitForURL("**/room/*");
        supervisor.seesMovingPicture();
        supervisor.seesMovingPicture("remote-video-agent");
        citizen.page.locator("[data-role='supervisor']").getByText("正在旁听").waitFor();
        agent.page.locator("[data-role='supervisor']").getByText("正在旁听").waitFor();

        agent.find("guest-dismiss-town1").click();
        helper.page.getByText("您已退出通话").waitFor();
        await("the tile is gone")
                .until(() -> citizen.find("remote-video-helper").count() == 0);
        agent.ends();
        supervisor.page.getByText("通话已经结束").waitFor();
    }

    /** For a while no byte of sound reaches the citizen, and many go from the agent to the helper. */
    private static void hearsNothingWhileTheOthersTalk(Paths toCitizen, Paths toHelper) {
        var heard = new AtomicLong(-1);
        long before = toHelper.soundBytes();
        await("the citizen hears nothing")
                .pollInterval(Duration.ofMillis(500))
                .during(ASIDE)
                .until(() -> {
                    long now = toCitizen.soundBytes();
                    return now == heard.getAndSet(now);
                });
        assertThat(toHelper.soundBytes()).isGreaterThan(before + 1000);
    }

    private static void meet(CitizenScreen citizen, AgentScreen agent) {
        EmptyLine.restore();
        agent.signsIn("market1");
        agent.isReady();
        citizen.provesIdentity(211);
        citizen.picks("个体工商户设立登记", "000131014000");
        citizen.calls();
        citizen.agreesToCamera();
        agent.answers();
    }
}
