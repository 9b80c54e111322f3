package org.cloudwindow.citizen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.test.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The start page: find an item, prove who one is, call. */
class StartPageIT {

    private static final String FOOD = "000131008000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    @Clause("YCZ-10.1.1.1-a")
    void theListFindsAnItemWhileOneTypes() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/");
        assertThat(citizen.page().locator(".w-item").first()).isVisible();
        assertThat(citizen.page().locator(".w-item").count()).isGreaterThan(10);
        citizen.find("item-search").pressSequentially("食品经营");
        assertThat(citizen.page().locator(".w-item")).hasCount(1);
        assertThat(citizen.find("item-" + FOOD)).isVisible();
        citizen.find("item-search").fill("没有这样的事");
        assertThat(citizen.page().getByText("没有找到相符的事项")).isVisible();
    }

    @Test
    void filtersAreKeptInTheAddress() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/");
        citizen.find("filter-department").selectOption("deptTransport");
        citizen.page().waitForURL(Pattern.compile("department=deptTransport"));
        citizen.page().reload();
        assertThat(citizen.find("filter-department")).hasValue("deptTransport");
        citizen.page().locator(".w-item").first().waitFor();
        assertThat(citizen.page().locator(".w-item__meta").allInnerTexts())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("交通运输局"));
    }

    @Test
    @Clause({"YCZ-10.1.1.1-b", "YCZ-10.1.1.1-c"})
    void nobodyCallsBeforeItemAndIdentityAreThere() {
        // the point of a mistyped address is city hall
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/?site=NOWHERE");
        citizen.find("item-" + FOOD).click();
        assertThat(citizen.find("call-start")).isDisabled();
        assertThat(citizen.page().locator("#call-why")).containsText("核验身份");
        citizen.identifies(281);
        assertThat(citizen.find("call-start")).isEnabled();
        assertThat(citizen.find("citizen-identified")).containsText("市*");
        citizen.find("call-start").click();
        citizen.page().waitForURL("**/room/*");
        assertThat(citizen.find("page-title")).containsText("食品经营许可");
    }

    @Test
    @Clause("YCZ-5.3-b")
    void aPageCallsFromThePointItWasOpenedFor() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/?site=CLOSED");
        citizen.find("item-" + FOOD).click();
        citizen.identifies(285);
        citizen.find("call-start").click();
        citizen.find("appointment-form").waitFor();
        assertThat(citizen.find("appointment-slot").locator("option")).hasCount(1);

        citizen.at("/?site=TOWN").at("/guide/" + FOOD);
        citizen.find("call-start").click();
        citizen.page().waitForURL("**/room/*");
        citizen.find("case-number").waitFor();
        assertThat(citizen.page()
                        .evaluate(
                                "(number) => fetch('/api/v1/cases/' + number).then((a) => a.json()).then((file) => file.siteCode)",
                                citizen.find("case-number").innerText()))
                .isEqualTo("TOWN");
    }

    @Test
    void aWrongNumberIsToldAtItsFieldAndAWrongNameInOneSentence() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/");
        String right = Api.idNumber(282);
        String wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        citizen.claims("市民282", wrong);
        assertThat(citizen.page().locator("[data-field='idNumber'] .w-field__error"))
                .containsText("身份证号码不正确");
        assertThat(citizen.find("citizen-id-number")).isFocused();
        citizen.claims("别的人", right);
        assertThat(citizen.page().locator("#call-panel [role='alert'] .w-note")).containsText("身份信息核验未通过");
    }

    @Test
    void anImpatientFingerOpensOneCall() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/").identifies(283);
        List<String> asked = new ArrayList<>();
        citizen.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/api/v1/calls")) {
                asked.add(request.url());
            }
        });
        citizen.find("item-" + FOOD).click();
        citizen.find("call-start").dblclick();
        citizen.page().waitForURL("**/room/*");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoeverLeavesIsForgotten() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/").identifies(284);
        citizen.page().reload();
        citizen.find("citizen-identified").waitFor();
        citizen.find("citizen-identified")
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .click();
        assertThat(citizen.find("citizen-name")).isVisible();
        assertThat(citizen.find("citizen-id-number")).hasValue("");
        citizen.at("/mine");
        assertThat(citizen.find("citizen-name")).isVisible();
    }

    @Test
    void theOtherLanguageKeepsThePageAndIsComplete() {
        Visitor citizen = new Visitor(chromium.open("citizen")).at("/?department=deptMarket");
        citizen.find("locale-switch").click();
        assertThat(citizen.page().locator("html")).hasAttribute("lang", "en");
        assertThat(citizen.page()).hasURL(Pattern.compile("department=deptMarket"));
        citizen.page().locator(".w-item").first().waitFor();
        assertThat(citizen.find("page-title")).containsText("What do you need done?");
        String own = (String)
                citizen.page()
                        .evaluate(
                                "() => { const copy = document.body.cloneNode(true);"
                                        + " copy.querySelectorAll('.w-item__pick').forEach((name) => name.remove()); return copy.textContent; }");
        assertThat(own.codePoints().filter(Character::isIdeographic)).isEmpty();
    }

    @Test
    void largeTextStaysOnEveryPage() {
        Page page = chromium.open("citizen");
        Visitor citizen = new Visitor(page).at("/");
        double before = fontSize(page);
        citizen.find("large-text-switch").click();
        assertThat(fontSize(page)).isGreaterThan(before * 1.25);
        citizen.at("/guide/" + FOOD);
        assertThat(fontSize(page)).isGreaterThan(before * 1.25);
        assertThat(citizen.find("large-text-switch")).hasAttribute("aria-pressed", "true");
    }

    private static double fontSize(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }
}
