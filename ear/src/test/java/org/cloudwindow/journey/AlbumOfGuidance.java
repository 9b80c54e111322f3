package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/** Mode 1 from the first page to the record, with the citizen's page as the agent sees it. */
final class AlbumOfGuidance {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";

    private final Chromium chromium;
    private final Pictures pictures;
    private final Api api = TestWindow.get().api();

    private String caseNumber;

    AlbumOfGuidance(Chromium chromium, Pictures pictures) {
        this.chromium = chromium;
        this.pictures = pictures;
    }

    void walk() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        citizen.page.navigate("/");
        citizen.find("item-" + CODE).waitFor();
        pictures.take(citizen.page, "home");
        citizen.page.navigate("/guide/" + CODE);
        pictures.take(citizen.page, "guide");
        agent.page.navigate("/login");
        pictures.take(agent.page, "login");

        agent.signsIn("market1");
        pictures.take(agent.page, "agent-idle");
        citizen.provesIdentity(290);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.find("consent-camera").waitFor();
        pictures.take(citizen.page, "consent");
        citizen.agreesToCamera();
        citizen.find("queue-position").waitFor();
        pictures.take(citizen.page, "waiting");
        agent.isReady();
        agent.find("offered-call").waitFor();
        pictures.take(agent.page, "agent-offer");
        agent.answers();

        talk(citizen, agent);
        agent.ends();
        citizen.find("evaluate-5").waitFor();
        pictures.take(citizen.page, "rating");
        citizen.rates(5, "讲得很清楚");
        pictures.take(agent.page, "wrap-up");
        agent.wrapsUp("SUBMITTED", "材料齐全，当场提交");
        lists(agent.page, citizen);
    }

    private void talk(CitizenScreen citizen, AgentScreen agent) {
        agent.seesMovingPicture();
        citizen.seesMovingPicture();
        agent.says("您好，请问要办什么？");
        citizen.says("我想开一家面馆");
        agent.reads("我想开一家面馆");
        caseNumber = citizen.caseNumber();
        var papers = new Paperwork(api.staff("market1"), caseNumber, CODE);
        agent.answersSituation(papers);
        List<Paperwork.Field> fields = papers.openFields();
        fields.stream().limit(4).forEach(field -> citizen.fills(field.key(), field.value()));
        List<String> materials = papers.requiredMaterials();
        citizen.uploads(materials.get(0), "申请书.pdf", Paperwork.pdf());
        citizen.find("flash").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        citizen.page.evaluate("() => window.scrollTo(0, 0)");
        pictures.take(citizen.page, "call");
        pictures.take(agent.page, "agent-call");
        guide(citizen, agent);

        fields.stream().skip(4).forEach(field -> citizen.fills(field.key(), field.value()));
        materials.stream().skip(1).forEach(code -> citizen.uploads(code, "材料" + code + ".pdf", Paperwork.pdf()));
        Screen.await("the form is complete").until(() -> papers.openFields().isEmpty());
        agent.passesEverything(papers);
        citizen.confirms();
        agent.submits();
        citizen.find("receipt-number").first().waitFor();
        pictures.take(citizen.page, "submitted", citizen.find("receipt-number").first());
    }

    /** The citizen's page seen by the agent, and given back. */
    private void guide(CitizenScreen citizen, AgentScreen agent) {
        agent.find("cobrowse").click();
        agent.find("cobrowse-ask").click();
        citizen.find("consent-cobrowse").waitFor();
        pictures.take(citizen.page, "cobrowse-ask");
        citizen.find("consent-cobrowse").click();
        agent.page.locator("[data-testid=cobrowse-state][data-state=RUNNING]").waitFor();
        pictures.take(citizen.page, "cobrowse");
        pictures.take(agent.page, "agent-cobrowse");
        citizen.find("cobrowse-stop").click();
        agent.find("cobrowse").click();
    }

    private void lists(Page staff, CitizenScreen citizen) {
        staff.navigate("/records");
        pictures.take(staff, "records");
        staff.navigate("/records/" + caseNumber);
        pictures.take(staff, "record");
        citizen.page.navigate("/mine");
        citizen.find("mine-messages").waitFor();
        pictures.take(citizen.page, "mine");
    }
}
