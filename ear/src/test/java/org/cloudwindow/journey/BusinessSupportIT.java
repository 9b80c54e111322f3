package org.cloudwindow.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mode 3 and a warm transfer on the screens of everybody in the room (10.3, 8.2.3). */
class BusinessSupportIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    private static final String QUESTION = "新店招用员工，社保登记要先办还是后办？";
    private static final String ADVICE = "执照领取后三十日内办理社保登记。";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();

    @AfterEach
    void everybodyGoesHome() {
        for (String agent : List.of("market1", "social1")) {
            Api staff = api.staff(agent);
            var call = staff.get("agents/me/call");
            if (call.status() == 200) {
                staff.put("calls/" + call.text("id") + "/end", Map.of());
            }
            staff.put("agents/me/presence", Map.of("state", "OFFLINE"));
        }
    }

    /** Pictures of three browsers are small, so that one machine can make and show them all. */
    private Page small(String party) {
        Page page = chromium.open(party, options -> options.setViewportSize(1366, 768));
        page.addInitScript("const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                + "navigator.mediaDevices.getUserMedia = (wish) => open({ ...wish, video: wish.video"
                + " ? { width: 160, height: 120, frameRate: 8 } : false });");
        return page;
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
        citizen.seesMovingPicture();
    }

    private static void asks(AgentScreen agent) {
        agent.find("request-support").click();
        agent.find("support-group").selectOption("deptSocial");
        agent.find("support-question").fill(QUESTION);
        agent.find("support-send").click();
        agent.page
                .locator("[data-testid='support-list'] [data-state='RINGING']")
                .waitFor();
    }

    /** The main one large, the third one beside it. */
    private static void seesEverybody(Screen screen, String third) {
        screen.seesMovingPicture();
        Locator video = screen.find("remote-video-" + third);
        Screen.await("moving picture of the " + third).until(() -> isMoving(video));
    }

    private static boolean isMoving(Locator video) {
        return video.count() == 1
                && ((Number) video.evaluate("v => v.getVideoPlaybackQuality().totalVideoFrames")).longValue() > 10;
    }

    @Test
    @Clause({"YCZ-10.3.1.1-a", "YCZ-10.3.1.2-a", "YCZ-10.3.2-a", "YCZ-10.3.2-b"})
    void aSpecialistGuidesTheAgentAndThenTakesOver() {
        var citizen = new CitizenScreen(small("citizen"));
        var agent = new AgentScreen(small("agent"));
        var specialist = new AgentScreen(small("specialist"));
        meet(citizen, 99, agent);
        specialist.signsIn("social1");
        specialist.page.navigate("/tasks");

        asks(agent);
        Locator card = specialist.find("support-call");
        card.waitFor();
        assertThat(card).containsText(QUESTION);
        specialist.find("support-claim").click();
        specialist.page.waitForURL("**/agent");
        assertThat(specialist.find("support-asked")).hasText(QUESTION);
        assertThat(specialist.find("end-call")).isHidden();
        assertThat(specialist.find("submit-case")).isHidden();
        agent.page
                .locator("[data-testid='support-list'] [data-state='CLAIMED']")
                .waitFor();
        seesEverybody(specialist, "agent");
        seesEverybody(citizen, "specialist");
        seesEverybody(agent, "specialist");
        specialist.says("先领执照");
        agent.reads("先领执照");

        specialist.find("support-answer").fill(ADVICE);
        specialist.find("support-guided").click();
        assertThat(agent.find("support-list")).containsText(ADVICE);
        assertThat(agent.find("support-counts")).hasText("已问 1，已答 1");
        citizen.seesMovingPicture();

        asks(agent);
        specialist.find("support-claim").click();
        specialist.find("support-take-over").click();
        assertThat(specialist.find("end-call")).isVisible();
        assertThat(agent.page.locator("#main")).hasAttribute("data-stage", "idle");
        citizen.seesMovingPicture();
        specialist.seesMovingPicture();

        specialist.page.navigate("/records/" + citizen.caseNumber());
        assertThat(specialist.find("support-list")).containsText(ADVICE);
        assertThat(specialist.find("support-counts")).hasText("已问 2，已答 2");
        var record = api.staff("social1").get("cases/" + citizen.caseNumber());
        assertThat(record.expect(200).text("agent")).isEqualTo("social1");
        citizen.hangsUp();
    }

    @Test
    @Clause({"YCZ-8.1.3-c", "YCZ-8.2.3-c"})
    void aWarmTransferIsExplainedInTheRoomAndThenHandedOver() {
        var citizen = new CitizenScreen(small("citizen"));
        var agent = new AgentScreen(small("agent"));
        var target = new AgentScreen(small("target"));
        meet(citizen, 100, agent);
        target.signsIn("social1");
        target.isReady();
        agent.page.locator("#notes").fill("执照材料已齐");

        agent.find("transfer-call").click();
        agent.find("transfer-group").selectOption("deptSocial");
        agent.find("transfer-kind").selectOption("WARM");
        assertThat(agent.find("transfer-reason")).hasValue("执照材料已齐");
        agent.find("transfer-reason").fill("执照材料已齐，另问社保登记");
        agent.find("transfer-send").click();
        assertThat(citizen.find("transfer-note")).containsText("正在为您转接到人力资源和社会保障局，请稍候");
        target.find("offered-call").waitFor();
        assertThat(target.find("offer-reason")).hasText("执照材料已齐，另问社保登记");
        assertThat(target.find("offer-kind")).hasText("陪同转接");
        target.answers();

        agent.find("transfer-complete").waitFor();
        assertThat(target.find("end-call")).isHidden();
        target.says("您好，我来接着办");
        citizen.reads("您好，我来接着办");
        agent.find("transfer-complete").click();

        assertThat(target.find("end-call")).isVisible();
        assertThat(target.page.locator("#item-name")).hasText(ITEM);
        assertThat(target.page.locator("#notes")).hasValue("执照材料已齐，另问社保登记");
        assertThat(agent.page.locator("#main")).hasAttribute("data-stage", "idle");
        assertThat(citizen.find("transfer-note")).isHidden();
        citizen.seesMovingPicture();
        target.seesMovingPicture();
        target.ends();
    }
}
