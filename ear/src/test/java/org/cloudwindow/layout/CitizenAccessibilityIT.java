package org.cloudwindow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.layout.Accessibility.isAsWideAsTheScreen;
import static org.cloudwindow.layout.Accessibility.seriousOn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing serious stands in the way of people with disabilities on the pages of a citizen, at a desk or with a phone. */
class CitizenAccessibilityIT {

    private static final int[][] SIZES = {{1366, 768}, {390, 844}};

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Desk desk = new Desk();
    private final String item = desk.item("deptHousing");

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void theLookFindsWhatItLooksFor() {
        for (Page page : List.of(chromium.open("desk"), chromium.openPhone("phone"))) {
            page.setContent(
                    """
                    <html lang="en"><head><title>wide</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                    <body><main><img src="/x.png"><p style="width: 2000px">wide</p></main></body></html>""");
            assertThat(seriousOn(page)).containsKey("image-alt");
            assertThat(isAsWideAsTheScreen(page)).isFalse();
        }
    }

    @Test
    void thePagesOfACitizenAreOpenToEverybodyInChinese() {
        Map<String, Object> found = new LinkedHashMap<>();
        Page page = Accessibility.still(chromium, "citizen");
        walk(page, 293, where -> look(page, where, found));
        assertThat(found).isEmpty();
    }

    @Test
    void thePagesOfACitizenAreOpenToEverybodyInEnglish() {
        Map<String, Object> found = new LinkedHashMap<>();
        Page page = Accessibility.still(chromium, "citizen");
        page.navigate("/");
        page.getByTestId("locale-switch").click();
        page.locator("html[lang=en]").waitFor();
        walk(page, 294, where -> look(page, where, found));
        assertThat(found).isEmpty();
    }

    @Test
    void thePagesOfACitizenFitAPhone() {
        Map<String, Object> found = new LinkedHashMap<>();
        Page page = chromium.openPhone("citizen");
        walk(page, 296, where -> {
            if (!isAsWideAsTheScreen(page)) {
                found.put(where, "is wider than the screen");
            }
        });
        assertThat(found).isEmpty();
    }

    /** From the first page to the rating; whoever looks does so wherever a citizen stays for a while. */
    private void walk(Page page, int person, Consumer<String> look) {
        open(page, "/guide/" + item, "#guide-parts[aria-busy=false]", look);
        open(page, "/", "[data-testid='item-" + item + "']", look);
        identify(page, person);
        look.accept("/ with an identity");
        find(page, "item-" + item).click();
        find(page, "call-start").click();
        page.waitForURL("**/room/*");
        find(page, "consent-camera").waitFor();
        look.accept("consent");
        find(page, "consent-camera-refuse").click();
        find(page, "queue-position").waitFor();
        page.locator("#prepare").waitFor();
        look.accept("waiting room");
        String call = page.url().substring(page.url().lastIndexOf('/') + 1);
        Api agent = desk.ready("housing1");
        desk.awaitOffered(agent, call);
        desk.answer(agent, call).expect(200);
        find(page, "form-confirm").waitFor();
        page.locator("#form input").first().waitFor();
        look.accept("call");
        desk.end(agent, call).expect(200);
        find(page, "evaluate-5").click();
        look.accept("rating");
        open(page, "/mine", "#mine[aria-busy=false]", look);
        open(page, "/no-such-page", "[data-testid='page-title']", look);
    }

    private static void identify(Page page, int person) {
        find(page, "citizen-name").fill("市民%03d".formatted(person));
        find(page, "citizen-id-number").fill(Api.idNumber(person));
        find(page, "citizen-verify").click();
        find(page, "citizen-identified").waitFor();
    }

    private static void open(Page page, String address, String settled, Consumer<String> look) {
        page.navigate(address);
        page.locator(settled).first().waitFor();
        look.accept(address);
    }

    private static void look(Page page, String where, Map<String, Object> found) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            seriousOn(page).forEach((rule, element) -> found.put(where + " at " + size[0] + ": " + rule, element));
            if (!isAsWideAsTheScreen(page)) {
                found.put(where + " at " + size[0], "is wider than the screen");
            }
        }
        page.setViewportSize(SIZES[0][0], SIZES[0][1]);
    }

    private static Locator find(Page page, String handle) {
        return page.getByTestId(handle);
    }
}
