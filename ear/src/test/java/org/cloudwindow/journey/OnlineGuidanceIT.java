package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Service mode 1 from the first page to the rating, in two browsers with moving pictures and sound (10.1). */
class OnlineGuidanceIT {

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
    @Clause({"YCZ-3.1-b", "YCZ-3.1-c", "YCZ-10.1.2-a1", "YCZ-10.1.1.2-b"})
    void citizenAndAgentSeeHearWriteAndShareScreens() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 201, agent);

        citizen.seesMovingPicture();
        agent.seesMovingPicture();
        citizen.hearsSound();
        agent.hearsSound();

        agent.says("您好，请问要办什么？");
        citizen.reads("您好，请问要办什么？");
        citizen.says("我想开一家小店");
        agent.reads("我想开一家小店");
        var papers = new Paperwork(api.staff("market1"), citizen.caseNumber(), CODE);
        agent.notesIntent("开一家小店，自己经营");
        await("the intent is on the record")
                .until(() -> "开一家小店，自己经营".equals(papers.record().text("intent")));

        agent.find("share-screen").click();
        citizen.seesSharedScreen();
        agent.find("share-screen").click();
        citizen.seesNoSharedScreen();
        citizen.find("share-screen").click();
        agent.seesSharedScreen();
        agent.ends();
    }

    @Test
    @Clause({"YCZ-10.1.2-a6", "YCZ-10.1.2-b3", "YCZ-8.2.1-b", "YCZ-8.2.4-c"})
    void anApplicationIsFilledReviewedSubmittedAndRated() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 202, agent);
        var papers = new Paperwork(api.staff("market1"), citizen.caseNumber(), CODE);

        agent.find("share-screen").click();
        citizen.seesSharedScreen();
        agent.answersSituation(papers);
        var fields = papers.openFields();
        agent.fills(fields.get(0).key(), fields.get(0).value());
        citizen.seesValue(fields.get(0).key(), fields.get(0).value());
        fields.stream().skip(1).forEach(field -> citizen.fills(field.key(), field.value()));
        papers.requiredMaterials().forEach(code -> citizen.uploads(code, code + ".pdf", Paperwork.pdf()));
        await("the form is complete").until(() -> papers.openFields().isEmpty());

        agent.passesEverything(papers);
        citizen.confirms();
        String receipt = agent.submits();
        citizen.hangsUp();
        citizen.rates(5, "讲得很清楚");
        agent.wrapsUp("SUBMITTED", "材料齐全，当场提交");

        assertThat(receipt).isNotBlank();
        assertThat(papers.record().text("receipt.receiptNumber")).isEqualTo(receipt);
        assertThat(papers.documentText("material-receipt")).contains(receipt).contains(ITEM);
        assertThat(papers.timeline()).isNotEmpty();
    }

    @Test
    @Clause({"YCZ-10.1.2-a5", "YCZ-8.2.6"})
    void aCallerWhosePapersFallShortLeavesWithOneNotice() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 203, agent);
        var papers = new Paperwork(api.staff("market1"), citizen.caseNumber(), CODE);

        agent.answersSituation(papers);
        String handedIn = papers.requiredMaterials().get(0);
        citizen.uploads(handedIn, "申请书.pdf", Paperwork.pdf());
        agent.fails(papers, "review-" + handedIn + "-S1", "签字处没有签名");
        agent.fails(papers, "condition-C1", "经营者还未成年");
        agent.passesEverything(papers);
        var missing = papers.missingMaterialNames();
        agent.issuesNotice();

        citizen.find("notice-download").first().waitFor();
        String notice = papers.documentText("one-time-notice");
        assertThat(missing).isNotEmpty();
        assertThat(notice)
                .contains("一次性告知")
                .contains("签字处没有签名")
                .contains("经营者还未成年")
                .contains(ITEM);
        assertThat(papers.record().text("state")).isEqualTo("RETURNED");
        missing.forEach(name -> assertThat(notice).contains(name));
        agent.ends();
        citizen.rates(3, "");
    }

    @Test
    void aReloadOnEitherSideComesBackIntoTheSameCall() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 204, agent);
        String caseNumber = citizen.caseNumber();
        citizen.seesMovingPicture();

        agent.page.reload();
        agent.seesMovingPicture();
        citizen.seesMovingPicture();

        citizen.page.reload();
        citizen.seesMovingPicture();
        agent.seesMovingPicture();
        assertThat(citizen.caseNumber()).isEqualTo(caseNumber);
        agent.ends();
    }

    @Test
    void aRefusedCameraLeavesACallWithWordsAndTheAgentsPicture() {
        var citizen = new CitizenScreen(chromium.open("citizen", Chromium.Camera.REFUSED, options -> options));
        var agent = new AgentScreen(chromium.open("agent"));
        meet(citizen, 205, agent);

        citizen.seesMovingPicture();
        assertThat(citizen.page.getByText("摄像头").first().isVisible()).isTrue();
        citizen.says("我没有摄像头");
        agent.reads("我没有摄像头");
        agent.ends();
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
