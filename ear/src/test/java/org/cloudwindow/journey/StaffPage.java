package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Any page of somebody of staff who need not be at the workbench: a helper, a supervisor, an administrator. */
final class StaffPage extends Screen {

    StaffPage(Page page) {
        super(page);
    }

    void signsIn(String username) {
        page.navigate("/login");
        find("login-username").fill(username);
        find("login-password").fill("window-demo");
        find("login-submit").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    @Override
    Locator screen() {
        return find("remote-screen");
    }
}
