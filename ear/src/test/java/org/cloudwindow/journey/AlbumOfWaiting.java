package org.cloudwindow.journey;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/** Nobody is free: the ways to be helped later, and what the desk reads of it. */
final class AlbumOfWaiting {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    private static final String PHONE = "13800138000";

    private final Chromium chromium;
    private final Pictures pictures;
    private final Api api = TestWindow.get().api();

    AlbumOfWaiting(Chromium chromium, Pictures pictures) {
        this.chromium = chromium;
        this.pictures = pictures;
    }

    void walk() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        citizen.provesIdentity(291);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        citizen.find("appointment").click();
        citizen.find("appointment-contact").fill(PHONE);
        pictures.take(citizen.page, "appointment");
        citizen.find("appointment-send").click();
        citizen.find("appointment").click();
        citizen.find("call-back").click();
        citizen.find("call-back-contact").fill(PHONE);
        pictures.take(citizen.page, "call-back");
        citizen.find("call-back-send").click();
        citizen.find("call-back-kept").waitFor();
        pictures.take(citizen.page, "call-back-kept");
        citizen.page.navigate("/mine");
        citizen.find("live-call").waitFor();
        citizen.find("mine-messages").waitFor();
        pictures.take(citizen.page, "mine-waiting");

        api.staff("social1").put("agents/me/presence", Map.of("state", "READY"));
        api.staff("housing1").put("agents/me/presence", Map.of("state", "BREAK", "reason", "MEAL"));
        var chief = new AgentScreen(chromium.open("chief"));
        chief.signsIn("chief1");
        chief.page.locator("[data-agent='social1']").waitFor();
        chief.page.waitForFunction("() => Number(document.getElementById('messages-count').textContent) > 0");
        pictures.take(chief.page, "chief");
        chief.find("messages").click();
        chief.find("messages-sent").waitFor();
        pictures.take(chief.page, "messages");
        checks();

        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.find("presence-ready").click(); // and it rings at once
        agent.answers();
        citizen.find("call-back-answer").waitFor();
        pictures.take(citizen.page, "call-back-rings");
        pictures.take(agent.page, "agent-call-back");
        citizen.find("call-back-answer").click();
        citizen.page.waitForURL("**/room/*");
        agent.ends();
        agent.wrapsUp("SUBMITTED", "回拨办结");
        api.staff("social1").put("agents/me/presence", Map.of("state", "OFFLINE"));
        api.staff("housing1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    /** The test of devices and its list. */
    private void checks() {
        var visitor = new CitizenScreen(chromium.open("visitor"));
        visitor.page.navigate("/");
        visitor.find("device-check").click();
        visitor.find("check-heard").waitFor();
        pictures.take(visitor.page, "device-check");
        visitor.find("check-not-heard").click();
        visitor.find("check-advice").waitFor();
        pictures.take(visitor.page, "device-check-advice");
        var admin = new StaffPage(chromium.open("admin"));
        admin.signsIn("admin1");
        admin.page.navigate("/admin");
        pictures.take(admin.page, "admin");
    }
}
