package org.cloudwindow.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cloudwindow.layout.Accessibility.isAsWideAsTheScreen;
import static org.cloudwindow.layout.Accessibility.seriousOn;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.staff.StaffDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing serious stands in the way of people with disabilities at a terminal, in the device test, and where staff read it. */
class KioskAccessibilityIT {

    private static final String SOCIAL = "002014003000";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Map<String, Object> found = new LinkedHashMap<>();

    @Test
    void theTerminalIsOpenToEverybodyInBothSizesOfText() {
        Page page = Accessibility.still(chromium, "terminal");
        page.setViewportSize(1920, 1080);
        page.navigate("/kiosk?site=TOWN&port=18998");
        walk(page, "");
        page.getByTestId("kiosk-end").click();
        page.getByTestId("kiosk-start").waitFor();
        page.getByTestId("large-text-switch").click();
        walk(page, " in large text");
        assertThat(found).isEmpty();
    }

    @Test
    void theTestAndItsListAreOpenToEverybody() {
        Page page = Accessibility.still(chromium, "citizen");
        page.navigate("/");
        page.getByTestId("device-check").click();
        page.getByTestId("check-heard").waitFor();
        look(page, "test");
        page.getByTestId("check-not-heard").click();
        look(page, "advice");
        Page admin = StaffDesk.open(Accessibility.still(chromium, "admin1"), "admin1", "/admin")
                .page();
        for (int width : new int[] {1920, 1366, 390}) {
            admin.setViewportSize(width, 844);
            look(admin, "/admin at " + width);
        }
        assertThat(admin.locator("body").innerText()).doesNotContain("{");
        assertThat(found).isEmpty();
    }

    private void walk(Page page, String how) {
        for (String next : List.of("kiosk-start", "kiosk-deptSocial", "item-" + SOCIAL, "kiosk-forward")) {
            page.getByTestId(next).waitFor();
            look(page, "before " + next + how);
            page.getByTestId(next).click();
        }
        page.getByTestId("citizen-verify").waitFor();
        look(page, "identity" + how);
    }

    private void look(Page page, String where) {
        seriousOn(page).forEach((rule, element) -> found.put(where + ": " + rule, element));
        if (!isAsWideAsTheScreen(page)) {
            found.put(where, "is wider than the screen");
        }
    }
}
