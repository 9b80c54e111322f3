package org.cloudwindow.journey;

import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestApprovalSystem;
import org.cloudwindow.harness.TestWindow;

/** Mode 2, in the window itself and in the item's own approval system. */
final class AlbumOfRemoteAcceptance {

    private static final String HERE = "002014003000";
    private static final String ELSEWHERE = "000131008000";

    private final Chromium chromium;
    private final Pictures pictures;
    private final Api api = TestWindow.get().api();

    AlbumOfRemoteAcceptance(Chromium chromium, Pictures pictures) {
        this.chromium = chromium;
        this.pictures = pictures;
    }

    void walk() {
        inTheWindow();
        EmptyLine.restore();
        inTheApprovalSystem();
    }

    private void inTheWindow() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        agent.signsIn("agent1");
        agent.isReady();
        citizen.callsFirst();
        citizen.agreesToCamera();
        agent.answers();
        citizen.seesMovingPicture();
        agent.seesMovingPicture();
        agent.find("identity-awaited").waitFor();
        pictures.take(citizen.page, "remote-identity");
        pictures.take(agent.page, "agent-remote-identity");
        citizen.provesIdentityInTheCall(292);
        agent.find("service-item-search").fill("社会保障");
        agent.find("choose-item-" + HERE).waitFor();
        pictures.take(agent.page, "agent-remote-item");
        agent.find("choose-item-" + HERE).click();

        var papers = new Paperwork(api.staff("agent1"), citizen.caseNumber(), HERE);
        agent.answersSituation(papers);
        papers.openFields().forEach(field -> citizen.fills(field.key(), field.value()));
        papers.requiredMaterials().forEach(code -> citizen.uploads(code, code + ".pdf", Paperwork.pdf()));
        Screen.await("the form is complete").until(() -> papers.openFields().isEmpty());
        agent.passesEverything(papers);
        citizen.find("promise-note").waitFor();
        pictures.take(citizen.page, "remote", citizen.find("promise-note"));
        pictures.take(agent.page, "agent-remote");
        citizen.confirms();
        agent.submits();
        agent.find("accept-case").waitFor();
        pictures.take(agent.page, "agent-remote-decision");
        agent.find("accept-case").click();
        citizen.find("acceptance-receipt-download").waitFor();
        pictures.take(citizen.page, "remote-accepted", citizen.find("acceptance-receipt-download"));
        agent.ends();
        agent.wrapsUp("SUBMITTED", "当场办结");
        agent.page.navigate("/records/" + papers.caseNumber());
        pictures.take(agent.page, "record-remote");
    }

    private void inTheApprovalSystem() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        try (var system = new TestApprovalSystem()) {
            agent.signsIn("market1");
            agent.isReady();
            citizen.provesIdentity(293);
            citizen.picks("食品经营许可", ELSEWHERE);
            citizen.calls();
            citizen.agreesToCamera();
            agent.answers();
            agent.seesMovingPicture();
            agent.find("change-mode").click();
            agent.find("mode-reason").fill("网上申报一直失败");
            pictures.take(agent.page, "agent-mode");
            agent.find("mode-confirm").click();
            agent.find("open-approval-system").click();
            agent.find("approval-system-link").waitFor();
            pictures.take(agent.page, "agent-elsewhere");
            pictures.take(citizen.page, "remote-elsewhere");
            agent.find("complete-application").click();
            agent.find("complete-application").waitFor(Screen.GONE);
            pictures.take(agent.page, "agent-no-number");
            agent.ends();
            agent.wrapsUp("SUBMITTED", "等审批系统编号");
            agent.page.navigate("/records?withoutNumber=true");
            pictures.take(agent.page, "records-without-number");
        }
    }
}
