package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A caller who would rather be called back, in two browsers; and what the desk sees of those who are not there. */
class CallBackJourneyIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();

    @AfterEach
    void agentGoesHome() {
        api.staff("market1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void thePageRingsWhenTheTurnHasComeAndTheyTalk() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        waitsToBeCalledBack(citizen, 231);
        assertThat(citizen.find("call-back-kept").innerText()).contains("138****8000");

        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.find("presence-ready").click(); // and it rings at once
        agent.find("offered-call").getByText("回拨").first().waitFor();
        agent.answers();
        citizen.find("call-back-answer").click();

        citizen.seesMovingPicture();
        agent.seesMovingPicture();
        citizen.says("接到了");
        agent.reads("接到了");
        agent.ends();
    }

    @Test
    void whoLooksAtAnotherPageIsRungAtThereAndComesBackIntoTheRoom() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        waitsToBeCalledBack(citizen, 232);
        citizen.page.navigate("/mine");
        citizen.find("live-call").getByText("回拨").waitFor();

        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.find("presence-ready").click(); // and it rings at once
        agent.answers();
        agent.page.getByText("正在呼叫办事人").first().waitFor();
        citizen.find("call-back-answer").click();
        citizen.page.waitForURL("**/room/*");

        citizen.seesMovingPicture();
        agent.ends();
    }

    @Test
    void theChiefHearsOfACallerForWhomNobodyIsThereAndSetsWhoIs() {
        EmptyLine.restore();
        var chief = new AgentScreen(chromium.open("chief"));
        chief.signsIn("chief1");
        var citizen = new CitizenScreen(chromium.open("citizen"));
        citizen.provesIdentity(233);
        citizen.picks(ITEM, CODE);
        citizen.calls();

        chief.page.waitForFunction("() => Number(document.getElementById('messages-count').textContent) > 0");
        chief.find("messages").click();
        chief.page
                .locator("#messages-panel [data-kind='NOBODY_ONLINE']")
                .first()
                .waitFor();

        chief.page.keyboard().press("Escape");
        api.staff("social1").put("agents/me/presence", Map.of("state", "READY")).expect(200);
        chief.find("set-social1-BREAK").click();
        chief.page.locator("[data-agent='social1']").getByText("总客服安排").waitFor();
        assertThat(api.staff("social1").get("agents/me/presence").text("state")).isEqualTo("BREAK");
        chief.find("set-social1-OFFLINE").click();
        chief.page
                .locator("[data-agent='social1']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        citizen.page.close();
    }

    private static void waitsToBeCalledBack(CitizenScreen citizen, int person) {
        EmptyLine.restore();
        citizen.provesIdentity(person);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        citizen.find("call-back").click();
        citizen.find("call-back-contact").fill("call me");
        citizen.find("call-back-send").click();
        citizen.page
                .locator("[data-field='contact'] .w-field__error:not(:empty)")
                .waitFor();
        citizen.find("call-back-contact").fill("13800138000");
        citizen.find("call-back-send").click();
        citizen.find("call-back-kept").waitFor();
    }
}
