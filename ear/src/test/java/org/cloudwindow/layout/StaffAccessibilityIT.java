package org.cloudwindow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.layout.Accessibility.isAsWideAsTheScreen;
import static org.cloudwindow.layout.Accessibility.seriousOn;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.staff.StaffDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing serious stands in the way of people with disabilities on the pages of the staff, in both sizes of text. */
class StaffAccessibilityIT {

    private static final String SOCIAL = "002014003000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Api api = TestWindow.get().api();
    private StaffDesk desk;

    @AfterEach
    void goOffDuty() {
        if (desk != null) {
            desk.leave();
        }
    }

    @Test
    void theSignInPageIsOpenToEverybody() {
        Page page = Accessibility.still(chromium, "stranger");
        page.navigate("/login");
        assertThat(seriousOn(page)).isEmpty();
    }

    @Test
    void theStaffPagesAreOpenToEverybodyAndOneScreenHoldsTheWorkbench() {
        desk = StaffDesk.open(Accessibility.still(chromium, "social1"), "social1", "/agent");
        Page page = desk.page();
        desk.beReady();
        page.locator("#duty tr").first().waitFor();
        assertThat(seriousOn(page)).isEmpty();
        Answer call = desk.callBy(api.citizen(291), SOCIAL);
        desk.answer();
        assertThat(seriousOn(page)).isEmpty();
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            page.setViewportSize(size[0], size[1]);
            page.waitForFunction("document.documentElement.scrollHeight <= innerHeight"
                    + " && document.documentElement.scrollWidth <= innerWidth");
        }
        desk.find("large-text-switch").click();
        assertThat(seriousOn(page)).isEmpty();
        for (String address : List.of("/tasks", "/records", "/records/" + call.text("caseNumber"))) {
            page.navigate(address);
            assertThat(seriousOn(page)).as(address).isEmpty();
        }
    }

    @Test
    void thePagesOfTheStaffFitAPhone() {
        desk = StaffDesk.open(chromium.openPhone("social1"), "social1", "/agent");
        desk.beReady();
        desk.callBy(api.citizen(292), SOCIAL);
        desk.answer();
        for (String address : List.of("/agent", "/tasks", "/records")) {
            desk.page().navigate(address);
            desk.find("page-title")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            assertThat(isAsWideAsTheScreen(desk.page())).as(address).isTrue();
        }
    }

    @Test
    void inEnglishThePagesOfTheStaffSayNothingOfTheirOwnInChinese() {
        desk = StaffDesk.open(Accessibility.still(chromium, "social1"), "social1", "/tasks");
        Page page = desk.page();
        desk.find("locale-switch").click();
        page.locator("html[lang=en]").waitFor();
        for (String address : List.of("/agent", "/tasks?search=nothing", "/records?search=nothing")) {
            page.navigate(address);
            assertThat(page.locator(".w-bar__nav, h1, h2, button, thead th").allInnerTexts())
                    .as(address)
                    .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        }
    }
}
