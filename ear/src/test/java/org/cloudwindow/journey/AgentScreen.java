package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

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
    }

    void answers() {
        find("offered-call").waitFor();
        find("answer-call").click();
    }

    /** Answers every open question with its first option, as long as an answer opens another one. */
    void answersSituation(Paperwork papers) {
        for (var open = papers.openQuestions(); !open.isEmpty(); open = papers.openQuestions()) {
            var question = open.get(0);
            find("situation-" + question.getKey() + "-" + question.getValue()).check();
            await("the answer is taken").until(() -> papers.openQuestions().stream()
                    .noneMatch(one -> one.getKey().equals(question.getKey())));
        }
    }

    /** Decides every point that is still open. */
    void passesEverything(Paperwork papers) {
        for (var point : papers.undecided()) {
            String handle = !point.containsKey("conditionCode")
                    ? "review-" + point.getString("materialCode") + "-" + point.getString("pointCode")
                    : "condition-" + point.getString("conditionCode");
            find(handle + "-pass").check();
        }
        await("nothing is left to decide").until(() -> papers.undecided().isEmpty());
    }

    void fails(String materialCode, String pointCode, String remark) {
        Locator fail = find("review-" + materialCode + "-" + pointCode + "-fail");
        fail.check();
        page.locator("li.w-point")
                .filter(new Locator.FilterOptions().setHas(fail))
                .locator(".w-point__remark")
                .fill(remark);
        page.keyboard().press("Tab");
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
