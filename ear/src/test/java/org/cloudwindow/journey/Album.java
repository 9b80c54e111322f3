package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/**
 * Takes the pictures of {@code docs/screens} anew, each page at the three sizes people have: one walk through mode 1 by
 * the same hands as the tests. {@code mvn -Palbum -DskipTests verify} runs it.
 */
public final class Album {

    private static final Map<Integer, Integer> SIZES = Map.of(1920, 1080, 1366, 768, 390, 844);
    private static final String ITEM = "个体工商户设立登记";
    private static final String CODE = "000131014000";

    private final Path folder = TestWindow.get().homeFolder().resolve("docs/screens");
    private final Api api = TestWindow.get().api();
    private final Chromium chromium = new Chromium();

    private String caseNumber;

    private Album() {}

    public static void main(String[] arguments) {
        int status = 0;
        try {
            new Album().walk();
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private void walk() {
        var citizen = new CitizenScreen(chromium.open("citizen"));
        var agent = new AgentScreen(chromium.open("agent"));
        citizen.page.navigate("/");
        citizen.find("item-" + CODE).waitFor();
        take(citizen.page, "home");
        citizen.page.navigate("/guide/" + CODE);
        take(citizen.page, "guide");
        agent.page.navigate("/login");
        take(agent.page, "login");

        agent.signsIn("market1");
        citizen.provesIdentity(290);
        citizen.picks(ITEM, CODE);
        citizen.calls();
        citizen.agreesToCamera();
        citizen.find("queue-position").waitFor();
        take(citizen.page, "waiting");
        agent.isReady();
        agent.find("offered-call").waitFor();
        take(agent.page, "agent-offer");
        agent.answers();

        talk(citizen, agent);
        agent.ends();
        citizen.find("evaluate-5").waitFor();
        take(citizen.page, "rating");
        citizen.rates(5, "讲得很清楚");
        take(agent.page, "wrap-up");
        agent.wrapsUp("SUBMITTED", "材料齐全，当场提交");
        lists(agent.page, citizen);
        terminal();
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
        take(citizen.page, "call");
        take(agent.page, "agent-call");
        guide(citizen, agent);
        var colleague = new AgentScreen(chromium.open("colleague"));
        colleague.signsIn("market2");
        colleague.page.navigate("/tasks");
        colleague.page.locator(".w-task__name").first().click();
        colleague.page.waitForURL("**task=**");
        take(colleague.page, "tasks");

        fields.stream().skip(4).forEach(field -> citizen.fills(field.key(), field.value()));
        materials.stream().skip(1).forEach(code -> citizen.uploads(code, "材料" + code + ".pdf", Paperwork.pdf()));
        Screen.await("the form is complete").until(() -> papers.openFields().isEmpty());
        agent.passesEverything(papers);
        citizen.confirms();
        agent.submits();
        citizen.find("receipt-number").first().waitFor();
        take(citizen.page, "submitted");
    }

    /** The citizen's page seen by the agent, and given back. */
    private void guide(CitizenScreen citizen, AgentScreen agent) {
        agent.find("cobrowse").click();
        agent.find("cobrowse-ask").click();
        citizen.find("consent-cobrowse").click();
        agent.page.locator("[data-testid=cobrowse-state][data-state=RUNNING]").waitFor();
        take(citizen.page, "cobrowse");
        take(agent.page, "agent-cobrowse");
        citizen.find("cobrowse-stop").click();
        agent.find("cobrowse").click();
    }

    private void lists(Page staff, CitizenScreen citizen) {
        staff.navigate("/records");
        take(staff, "records");
        staff.navigate("/records/" + caseNumber);
        take(staff, "record");
        citizen.page.navigate("/mine");
        citizen.find("page-title").waitFor();
        take(citizen.page, "mine");
    }

    /** The self-service terminal at its one size, and the test of devices with its list. */
    private void terminal() {
        Page page = chromium.open(
                "terminal", options -> options.setViewportSize(1920, 1080).setHasTouch(true));
        page.navigate("/kiosk?site=TOWN&port=18997");
        String[][] steps = {
            {"kiosk-start", "start"},
            {"kiosk-deptMarket", "topics"},
            {"item-" + CODE, "items"},
            {"kiosk-forward", "guide"}
        };
        for (String[] step : steps) {
            page.getByTestId(step[0]).waitFor();
            shoot(page, "kiosk-" + step[1]);
            page.getByTestId(step[0]).click();
        }
        page.getByTestId("citizen-verify").waitFor();
        shoot(page, "kiosk-identity");
        Page visitor = chromium.open("visitor");
        visitor.navigate("/");
        visitor.getByTestId("device-check").click();
        visitor.getByTestId("check-heard").waitFor();
        take(visitor, "device-check");
        var admin = new AgentScreen(chromium.open("admin"));
        admin.page.navigate("/login?next=/admin");
        admin.find("login-username").fill("admin1");
        admin.find("login-password").fill("window-demo");
        admin.find("login-submit").click();
        admin.page.waitForURL("**/admin");
        take(admin.page, "devices");
    }

    private void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-1920.png")));
    }

    private void take(Page page, String name) {
        var before = page.viewportSize();
        SIZES.forEach((width, height) -> {
            page.setViewportSize(width, height);
            // two frames later the page has taken its new shape
            page.evaluate("() => document.fonts.ready.then(() => new Promise(shown => requestAnimationFrame("
                    + "() => requestAnimationFrame(shown))))");
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + width + ".png")));
        });
        page.setViewportSize(before.width, before.height);
    }
}
