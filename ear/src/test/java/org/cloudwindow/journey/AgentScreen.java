package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;

/** The agent's workbench. */
final class AgentScreen extends Screen {

    AgentScreen(Page page) {
        super(page);
    }

    void signsIn(String username) {
        page.navigate("/login");
        find("login-username").fill(username);
        find("login-password").fill("window-demo");
        find("login-submit").click();
        page.waitForURL("**/agent");
    }

    void isReady() {
        find("presence-ready").click();
        page.locator("[data-testid='presence'][data-state='READY']").waitFor();
    }

    void answers() {
        find("offered-call").waitFor();
        find("answer-call").click();
    }

    void notesIntent(String text) {
        find("case-intent").fill(text);
        find("case-intent").blur();
    }

    /** Answers every open question with its first option, as long as an answer opens another one. */
    void answersSituation(Paperwork papers) {
        for (var open = papers.openQuestions(); !open.isEmpty(); open = papers.openQuestions()) {
            var question = open.get(0);
            find("situation-" + question.getKey() + "-" + question.getValue()).click();
            await("the answer is taken").until(() -> papers.openQuestions().stream()
                    .noneMatch(one -> one.getKey().equals(question.getKey())));
        }
    }

    /** Decides every point that is still open. */
    void passesEverything(Paperwork papers) {
        papers.undecided().forEach(point -> find(handle(point) + "-pass").click());
        await("nothing is left to decide").until(() -> papers.undecided().isEmpty());
    }

    void fails(Paperwork papers, String handle, String remark) {
        Locator fail = find(handle + "-fail");
        fail.click();
        page.locator("li.w-point")
                .filter(new Locator.FilterOptions().setHas(fail))
                .locator(".w-point__remark")
                .fill(remark);
        page.keyboard().press("Tab");
        await("the fault is on the record").until(() -> papers.record().body().contains(remark));
    }

    private static String handle(JsonObject point) {
        return point.containsKey("conditionCode")
                ? "condition-" + point.getString("conditionCode")
                : "review-" + point.getString("materialCode") + "-" + point.getString("pointCode");
    }

    /** Finds the item and begins acceptance with it. */
    void opensAcceptance(String words, String itemCode) {
        find("service-item-search").fill(words);
        find("choose-item-" + itemCode).click();
    }

    void changesMode(String reason) {
        find("change-mode").click();
        find("mode-reason").fill(reason);
        find("mode-confirm").click();
    }

    void issuesNotice() {
        find("issue-notice").click();
        find("notice-download").waitFor();
    }

    String submits() {
        find("submit-case").click();
        return find("receipt-number").innerText();
    }

    void ends() {
        find("end-call").click();
        page.locator("[data-testid='call-state'][data-state='WRAP_UP']").waitFor();
    }

    void wrapsUp(String outcome, String notes) {
        find("wrap-up-outcome").selectOption(outcome);
        find("wrap-up-notes").fill(notes);
        find("wrap-up-done").click();
    }

    @Override
    Locator screen() {
        return page.locator("#screen-video");
    }
}
