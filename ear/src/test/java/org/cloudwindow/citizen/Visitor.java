package org.cloudwindow.citizen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.cloudwindow.harness.Api;

/** A citizen at a browser, as far as these tests need one to get to their point. */
record Visitor(Page page) {

    Locator find(String testid) {
        return page.getByTestId(testid);
    }

    Visitor at(String address) {
        page.navigate(address);
        return this;
    }

    void claims(String name, String idNumber) {
        find("citizen-name").fill(name);
        find("citizen-id-number").fill(idNumber);
        find("citizen-verify").click();
    }

    /** Person 1 to 300 of the demo register. */
    Visitor identifies(int person) {
        claims("市民%03d".formatted(person), Api.idNumber(person));
        find("citizen-identified").waitFor();
        return this;
    }

    /** Calls about an item; the browser asks for the camera afterwards. */
    Visitor calls(String itemCode) {
        find("item-" + itemCode).click();
        find("call-start").click();
        page.waitForURL("**/room/*");
        find("consent-camera").waitFor();
        return this;
    }

    String callId() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
