package org.cloudwindow.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever does not want to be seen still sees and hears the agent, and may change their mind. */
class WithoutCameraIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private CitizenScreen citizen;
    private AgentScreen agent;

    @AfterEach
    void agentGoesHome() {
        api.staff("market1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void withSoundAloneTheCitizenIsHeardAndTheAgentSeen() {
        meet(294, "consent-camera-refuse");

        citizen.seesMovingPicture();
        citizen.hearsSound();
        agent.hearsSound();
        assertThat(agent.page.locator("#stage-absent")).hasText("对方只用声音");
        assertThat(citizen.page.locator(".w-stage__own")).containsText("您只用声音");
        assertThat(citizen.find("local-video")).isHidden();
        mediaFlow();
        agent.ends();
    }

    @Test
    void withTextAloneNoDeviceIsOpenedAndTheAgentIsSeenAndHeard() {
        citizen = new CitizenScreen(chromium.open("citizen"));
        citizen.page.addInitScript(
                "const open = navigator.mediaDevices.getUserMedia; window.opened = 0;"
                        + " navigator.mediaDevices.getUserMedia = (wish) => { window.opened += 1; return open.call(navigator.mediaDevices, wish); };");
        meet(296, "consent-text-only");

        citizen.seesMovingPicture();
        citizen.hearsSound();
        assertThat(agent.page.locator("#stage-absent")).hasText("对方只用文字");
        assertThat(agent.find("media-state")).hasAttribute("data-state", "FLOWING");
        mediaFlow();
        org.assertj.core.api.Assertions.assertThat(citizen.page.evaluate("() => window.opened"))
                .isEqualTo(0);
        agent.ends();
    }

    @Test
    void theCameraButtonAsksAgainAndThenAddsThePicture() {
        meet(293, "consent-camera-refuse");
        citizen.seesMovingPicture();

        citizen.find("toggle-camera").click();
        citizen.find("consent-camera-refuse").click();
        assertThat(citizen.find("local-video")).isHidden();
        citizen.find("toggle-camera").click();
        citizen.agreesToCamera();

        agent.seesMovingPicture();
        citizen.seesMovingPicture();
        assertThat(citizen.find("local-video")).isVisible();
        agent.ends();
    }

    private void mediaFlow() {
        String call = citizen.page.url().replaceAll(".*/", "");
        await("the media flow").until(() -> "FLOWING"
                .equals(api.staff("market1").get("calls/" + call).text("media")));
    }

    private void meet(int person, String consent) {
        EmptyLine.restore();
        citizen = citizen == null ? new CitizenScreen(chromium.open("citizen")) : citizen;
        agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.isReady();
        citizen.provesIdentity(person);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.find(consent).click();
        agent.answers();
    }
}
