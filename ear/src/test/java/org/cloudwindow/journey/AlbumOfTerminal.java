package org.cloudwindow.journey;

import com.microsoft.playwright.Page;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;

/** The self-service terminal at its one size, by touch, without devices. */
final class AlbumOfTerminal {

    private static final String CODE = "002014003000";

    private final Chromium chromium;
    private final Pictures pictures;
    private Page page;

    AlbumOfTerminal(Chromium chromium, Pictures pictures) {
        this.chromium = chromium;
        this.pictures = pictures;
    }

    void walk() {
        page = chromium.open(
                "terminal", options -> options.setViewportSize(1920, 1080).setHasTouch(true));
        page.navigate("/kiosk?site=TOWN&port=18997");
        String[][] steps = {
            {"kiosk-start", "start"},
            {"kiosk-deptSocial", "topics"},
            {"item-" + CODE, "items"},
            {"kiosk-forward", "guide"}
        };
        for (String[] step : steps) {
            shows(step[0], step[1]);
            page.getByTestId(step[0]).tap();
        }
        shows("citizen-verify", "identity");
        page.getByTestId("citizen-name").fill("市民295");
        for (char digit : Api.idNumber(295).toCharArray()) {
            page.getByTestId("pad-" + digit).tap();
        }
        page.getByTestId("citizen-verify").tap();
        page.getByTestId("citizen-identified").waitFor();
        page.getByTestId("kiosk-forward").tap();
        shows("call-start", "call");
        page.getByTestId("device-check").tap();
        shows("check-heard", "device-check");
        page.getByTestId("check-heard").tap();
        page.getByTestId("check-close").tap();
        page.getByTestId("call-start").tap();
        shows("consent-camera", "consent");
        page.getByTestId("consent-camera").tap();
        shows("queue-position", "waiting");

        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("social1");
        agent.find("presence-ready").click(); // and it rings at once
        agent.answers();
        agent.seesMovingPicture();
        page.evaluate("() => window.scrollTo(0, 0)");
        shows("chat-input", "room");
        agent.ends();
        shows("evaluate-5", "rating");
        page.getByTestId("kiosk-end").tap();
        page.getByTestId("kiosk-start").waitFor();
        agent.wrapsUp("SUBMITTED", "自助终端");
    }

    private void shows(String handle, String name) {
        page.getByTestId(handle).waitFor();
        pictures.shoot(page, "kiosk-" + name);
    }
}
