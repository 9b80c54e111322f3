package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestApprovalSystem;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Service mode 2 in two browsers with moving pictures, from a call without name or item to a decision (10.2). */
class RemoteAcceptanceIT {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();

    @AfterEach
    void agentGoesHome() {
        api.staff("market1").put("agents/me/presence", Map.of("state", "OFFLINE"));
        api.staff("agent1").put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    @Clause({"YCZ-10.2.1.2-a", "YCZ-10.2.2-b", "YCZ-10.2.2-d", "YCZ-8.2.5"})
    void whoStartsWithTheVideoLeavesWithADecision() {
        String item = "002014003000";
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        EmptyLine.restore();
        agent.signsIn("agent1");
        agent.isReady();
        citizen.callsFirst();
        citizen.agreesToCamera();
        agent.answers();
        citizen.seesMovingPicture();
        agent.seesMovingPicture();

        agent.find("identity-awaited").waitFor();
        citizen.provesIdentityInTheCall(273);
        agent.opensAcceptance("社会保障卡", item);
        var papers = new Paperwork(api.staff("agent1"), citizen.caseNumber(), item);
        agent.answersSituation(papers);
        papers.openFields().forEach(field -> citizen.fills(field.key(), field.value()));
        papers.requiredMaterials().forEach(code -> citizen.uploads(code, code + ".pdf", Paperwork.pdf()));
        Screen.await("the form is complete").until(() -> papers.openFields().isEmpty());
        agent.passesEverything(papers);
        citizen.find("promise-note").waitFor();
        citizen.confirms();
        String receipt = agent.submits();
        citizen.find("receipt-number").first().waitFor();

        agent.find("accept-case").click();
        citizen.find("acceptance-receipt-download").waitFor();
        assertThat(papers.documentText("acceptance-receipt")).contains(receipt).contains("当场办结");
        assertThat(papers.record().text("state")).isEqualTo("ACCEPTED");
        agent.ends();
        citizen.rates(5, "不用跑");
        agent.wrapsUp("SUBMITTED", "当场办结");
    }

    @Test
    @Clause({"YCZ-8.2.4-b", "YCZ-10.2.2-f", "YCZ-10.2.2-g", "YCZ-10.2.2-h"})
    void whatCannotBeDoneOnlineGoesOnInTheApprovalSystem() {
        String item = "000131008000";
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        EmptyLine.restore();
        try (var system = new TestApprovalSystem()) {
            agent.signsIn("market1");
            agent.isReady();
            citizen.provesIdentity(274);
            citizen.picks("食品经营许可", item);
            citizen.calls();
            citizen.agreesToCamera();
            agent.answers();
            agent.seesMovingPicture();
            String number = citizen.caseNumber();
            var papers = new Paperwork(api.staff("market1"), number, item);

            agent.changesMode("网上申报一直失败");
            agent.find("open-approval-system").click();
            agent.find("approval-system-link").waitFor();
            var there = agent.page.context().waitForPage(() -> agent.find("approval-system-link")
                    .click());
            assertThat(there.content()).contains("审批系统");
            there.close();
            assertThat(system.application(number).getString("itemCode")).isEqualTo(item);
            agent.answersSituation(papers);
            citizen.uploads("M1", "申请书.pdf", Paperwork.pdf());
            citizen.seesMovingPicture();

            system.numbers(number, "云市监许〔2026〕8号");
            agent.find("complete-application").click();
            agent.find("external-number-known").getByText("云市监许〔2026〕8号").waitFor();
            citizen.find("external-number-known").getByText("云市监许〔2026〕8号").waitFor();
            assertThat(papers.record().text("state")).isEqualTo("SUBMITTED");
            assertThat(papers.timeline()).containsSubsequence("MODE_CHANGED", "HANDED_OVER", "NUMBER_WRITTEN_BACK");
            agent.ends();
        }
    }
}
