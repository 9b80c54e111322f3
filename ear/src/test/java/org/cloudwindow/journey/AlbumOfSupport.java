package org.cloudwindow.journey;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/** Mode 3: a department is asked, others come into the room, the call goes on elsewhere, and somebody stays away. */
final class AlbumOfSupport {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    private static final String QUESTION = "新店招用员工，社保登记要先办还是后办？";

    private final Chromium chromium;
    private final Pictures pictures;
    private final Api api = TestWindow.get().api();

    AlbumOfSupport(Chromium chromium, Pictures pictures) {
        this.chromium = chromium;
        this.pictures = pictures;
    }

    void walk() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("market1");
        agent.isReady();
        citizen.provesIdentity(294);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        agent.answers();
        citizen.seesMovingPicture();
        var specialist = new AgentScreen(chromium.open("specialist"));
        specialist.signsIn("social1");
        asks(agent, specialist);
        others(citizen, agent);
        transfer(agent);
        away(citizen, agent);
    }

    private void asks(AgentScreen agent, AgentScreen specialist) {
        specialist.page.navigate("/tasks");
        agent.find("request-support").click();
        agent.find("support-group").selectOption("deptSocial");
        agent.find("support-question").fill(QUESTION);
        pictures.take(agent.page, "agent-support-dialog");
        agent.find("support-send").click();
        specialist.find("support-call").waitFor();
        specialist.page.locator(".w-task__name").first().click();
        specialist.page.waitForURL("**task=**");
        specialist.find("support-call").waitFor();
        pictures.take(specialist.page, "tasks");
        specialist.find("support-claim").click();
        specialist.page.waitForURL("**/agent");
        specialist.find("support-asked").waitFor();
        specialist.seesMovingPicture();
        specialist.find("support-answer").fill("执照领取后三十日内办理社保登记。");
        pictures.take(specialist.page, "specialist");
        agent.seesMovingPicture("remote-video-specialist");
        pictures.take(agent.page, "agent-support");
        specialist.find("support-guided").click();
        specialist.isReady();
    }

    /** A helper of the township beside the citizen, a supervisor, and the citizen on hold. */
    private void others(CitizenScreen citizen, AgentScreen agent) {
        citizen.find("ask-helper").click();
        citizen.find("helper-code").waitFor();
        var helper = new StaffPage(chromium.open("helper"));
        helper.signsIn("town1");
        helper.find("help-code").fill(citizen.find("helper-code").innerText());
        helper.find("help-submit").click();
        helper.page.waitForURL("**/room/*");
        helper.seesMovingPicture();
        helper.says("我在旁边帮忙");
        var supervisor = new StaffPage(chromium.open("supervisor"));
        supervisor.signsIn("supervisor1");
        supervisor.page.navigate("/supervisor");
        supervisor.page.locator("[data-testid^=listen-]").first().waitFor();
        pictures.take(supervisor.page, "supervisor");
        supervisor.page.locator("[data-testid^=listen-]").first().click();
        supervisor.page.waitForURL("**/room/*");
        supervisor.seesMovingPicture();
        citizen.seesMovingPicture("remote-video-helper");
        pictures.take(helper.page, "guest");
        pictures.take(supervisor.page, "guest-listens");
        pictures.take(citizen.page, "call-together");
        pictures.take(agent.page, "agent-together");
        agent.find("hold-call").click();
        agent.find("hold-text").fill("正在请教专业人员，请稍候");
        agent.find("hold-confirm").click();
        citizen.find("hold-message").waitFor();
        pictures.take(citizen.page, "hold");
        pictures.take(agent.page, "agent-hold");
        agent.find("hold-call").click();
        helper.page.close();
        supervisor.page.close();
    }

    private void transfer(AgentScreen agent) {
        agent.find("transfer-call").click();
        agent.find("transfer-group").selectOption("deptSocial");
        agent.find("transfer-reason").fill("执照材料已齐，另问社保登记");
        pictures.take(agent.page, "agent-transfer-dialog");
        agent.find("transfer-send").click();
        agent.find("transfer-cancel").waitFor();
        pictures.take(agent.page, "agent-transfer");
        agent.find("transfer-cancel").click();
        agent.find("transfer-cancel").waitFor(Screen.GONE);
        api.staff("social1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    /** Either side, gone for longer than a seat is kept. */
    private void away(CitizenScreen citizen, AgentScreen agent) {
        var phone = new CitizenScreen(chromium.openPhone("phone"));
        phone.page.navigate("/");
        phone.page.locator("#rejoin summary").click();
        phone.find("rejoin-code").fill(citizen.find("rejoin-code").innerText());
        phone.find("rejoin-submit").click();
        phone.page.waitForURL("**/room/*");
        phone.seesMovingPicture();
        pictures.take(citizen.page, "moved");
        phone.page.close();
        agent.page.getByText("办事人离开已超过一分钟").waitFor(Screen.PATIENT);
        pictures.take(agent.page, "agent-away");
        agent.ends();
        agent.wrapsUp("SUBMITTED", "已说明");
    }
}
