package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.cloudwindow.harness.Api;

/** The citizen's side of a call. */
final class CitizenScreen extends Screen {

    CitizenScreen(Page page) {
        super(page);
    }

    void provesIdentity(int person) {
        page.navigate("/");
        find("citizen-name").fill("市民%03d".formatted(person));
        find("citizen-id-number").fill(Api.idNumber(person));
        find("citizen-verify").click();
        find("citizen-identified").waitFor();
    }

    void picks(String itemName, String itemCode) {
        find("item-search").fill(itemName);
        find("item-" + itemCode).click();
    }

    /** Starts the call; the browser is in the waiting room afterwards. */
    void calls() {
        find("call-start").click();
        page.waitForURL("**/room/*");
    }

    /** Calls before saying who it is or what it is about. */
    void callsFirst() {
        page.navigate("/");
        find("call-start-unidentified").click();
        page.waitForURL("**/room/*");
    }

    /** In the call. */
    void provesIdentityInTheCall(int person) {
        find("citizen-name").fill("市民%03d".formatted(person));
        find("citizen-id-number").fill(Api.idNumber(person));
        find("citizen-verify").click();
    }

    void agreesToCamera() {
        find("consent-camera").click();
    }

    /** What the other side typed arrives in the field. */
    void seesValue(String key, String value) {
        await(key + " shows " + value)
                .until(() -> find("field-" + key).inputValue().equals(value));
    }

    void uploads(String materialCode, String fileName, byte[] pdf) {
        find("material-upload-" + materialCode).setInputFiles(new FilePayload(fileName, "application/pdf", pdf));
        page.locator("[data-material='" + materialCode + "']")
                .getByText(fileName)
                .waitFor();
    }

    void confirms() {
        find("form-confirm").click();
    }

    void hangsUp() {
        find("hang-up").click();
    }

    void rates(int level, String words) {
        find("evaluate-" + level).check();
        find("evaluate-text").fill(words);
        find("evaluate-submit").click();
        find("evaluate-done").waitFor();
    }

    String caseNumber() {
        return find("case-number").first().innerText();
    }

    @Override
    Locator screen() {
        return find("remote-screen");
    }
}
