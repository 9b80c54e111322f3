package org.cloudwindow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.journey.Screen.await;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.EmptyLine;
import org.cloudwindow.harness.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole application without a mouse, by Tab and the keys that the pages name, on both sides. */
class KeyboardIT {

    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";
    private static final int PERSON = 297;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private final Api market = api.staff("market1");

    @AfterEach
    void agentGoesHome() {
        market.put("agents/me/presence", Map.of("state", "OFFLINE"));
    }

    @Test
    void anApplicationGoesFromTheSearchToTheRatingByTheKeyboardAlone() {
        EmptyLine.restore();
        var agent = new Keyboard(chromium.open("agent"));
        var citizen = new Keyboard(chromium.open("citizen"));
        signInAndBeReady(agent);
        call(citizen);
        agent.waitsFor("offered-call").findsItselfAt("answer-call").press("Alt+a");
        agent.page()
                .locator("[data-testid='call-state'][data-state='CONNECTED']")
                .waitFor();
        citizen.waitsFor("form-confirm");

        String number = citizen.find("case-number").first().innerText();
        var papers = new Paperwork(market, number, CODE);
        answerSituation(agent, papers);
        fillOneFieldAndHaveTheRestBrought(citizen, papers);
        decide(agent, papers);
        citizen.to("form-confirm").press("Enter");
        await("the application is confirmed").until(() -> papers.record().at("form.confirmedAt") != null);
        agent.page().locator("[data-testid='submit-case']:enabled").waitFor();
        agent.to("submit-case").press("Enter").waitsFor("receipt-number");

        agent.press("Alt+e").press("Alt+e").findsItselfAt("wrap-up-outcome");
        agent.to("wrap-up-notes").type("当场提交").to("wrap-up-done").press("Enter");
        agent.page().locator("[data-testid='presence'][data-state='READY']").waitFor();
        citizen.to("evaluate-5")
                .press("Space")
                .to("evaluate-submit")
                .press("Enter")
                .waitsFor("evaluate-done");

        assertThat(papers.record().text("receipt.receiptNumber")).isNotBlank();
        assertThat(papers.record().text("calls.0.notes")).isEqualTo("当场提交");
        assertThat(papers.record().number("evaluation.level")).isEqualTo(5);
    }

    private static void signInAndBeReady(Keyboard agent) {
        agent.page().navigate("/login");
        agent.to("login-username")
                .type("market1")
                .to("login-password")
                .type("window-demo")
                .press("Enter");
        agent.page().waitForURL("**/agent");
        agent.to("presence-ready").press("Enter");
        agent.page().locator("[data-testid='presence'][data-state='READY']").waitFor();
    }

    /** Search, item, identity, call, consent; after each step the page takes the focus on to the next. */
    private static void call(Keyboard citizen) {
        Page page = citizen.page();
        page.navigate("/");
        citizen.waitsFor("item-" + CODE).to("item-search").type(ITEM);
        page.waitForURL(url -> url.contains("search="));
        page.locator("#items[aria-busy=false]").waitFor();
        citizen.press("Enter").findsItselfAt("item-" + CODE).press("Enter");
        citizen.to("citizen-name")
                .type("市民%03d".formatted(PERSON))
                .to("citizen-id-number")
                .type(Api.idNumber(PERSON))
                .press("Enter")
                .waitsFor("citizen-identified")
                .findsItselfAt("call-start")
                .press("Enter");
        page.waitForURL("**/room/*");
        citizen.to("consent-camera").press("Enter");
    }

    private static void answerSituation(Keyboard agent, Paperwork papers) {
        for (var open = papers.openQuestions(); !open.isEmpty(); open = papers.openQuestions()) {
            var question = open.get(0);
            agent.to("situation-" + question.getKey() + "-" + question.getValue())
                    .press("Space");
            await("the answer is taken").until(() -> papers.openQuestions().stream()
                    .noneMatch(one -> one.getKey().equals(question.getKey())));
        }
    }

    /** The other fields and the files come from the agent's hands through REST: they are more of the same. */
    private void fillOneFieldAndHaveTheRestBrought(Keyboard citizen, Paperwork papers) {
        var fields = papers.openFields();
        var typed = fields.stream()
                .filter(field -> citizen.page()
                        .locator("input[type=text]#field-" + field.key())
                        .isVisible())
                .findFirst()
                .orElseThrow();
        citizen.to("field-" + typed.key()).type(typed.value()).press("Tab");
        await("the field is saved").until(() -> papers.openFields().size() < fields.size());
        for (var field : papers.openFields()) {
            market.put(
                            "cases/" + papers.caseNumber() + "/form",
                            Map.of(
                                    "data",
                                    Map.of(field.key(), field.value()),
                                    "version",
                                    papers.record().number("version")))
                    .expect(200);
        }
        for (String code : papers.requiredMaterials()) {
            market.upload(
                            "cases/" + papers.caseNumber() + "/materials",
                            Map.of("materialCode", code),
                            code + ".pdf",
                            "application/pdf",
                            Paperwork.pdf())
                    .expect(201);
        }
    }

    /** Conditions one by one, each material at once. */
    private static void decide(Keyboard agent, Paperwork papers) {
        List<JsonObject> undecided = papers.undecided();
        Set<String> materials = new TreeSet<>();
        for (JsonObject point : undecided) {
            if (point.containsKey("conditionCode")) {
                agent.to("condition-" + point.getString("conditionCode") + "-pass")
                        .press("Space");
            } else {
                materials.add(point.getString("materialCode"));
            }
        }
        agent.press("Alt+r");
        materials.forEach(code -> agent.to("all-pass-" + code).press("Enter"));
        await("nothing is left to decide").until(() -> papers.undecided().isEmpty());
    }
}
