package org.cloudwindow.staff;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.HashMap;
import java.util.Map;
import org.cloudwindow.harness.Answer;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;

/** A member of staff at a browser, signed in through the page; afterwards off duty with nothing in hand. */
public final class StaffDesk {

    private static final String PASSWORD = "window-demo";

    private final Page page;
    private final Api api;
    private final Map<String, Api> callers = new HashMap<>();

    private StaffDesk(Page page, Api api) {
        this.page = page;
        this.api = api;
    }

    /** Signs in and opens this address. */
    public static StaffDesk open(Chromium chromium, String username, String address) {
        return open(chromium.open(username), username, address);
    }

    public static StaffDesk open(Page page, String username, String address) {
        page.navigate(address);
        signIn(page, username, PASSWORD);
        page.waitForURL("**" + address);
        return new StaffDesk(page, TestWindow.get().api().staff(username));
    }

    /** Fills the sign-in page and sends it. */
    public static void signIn(Page page, String username, String password) {
        page.getByTestId("login-username").fill(username);
        page.getByTestId("login-password").fill(password);
        page.getByTestId("login-submit").click();
    }

    public Page page() {
        return page;
    }

    public Api api() {
        return api;
    }

    public Locator find(String testId) {
        return page.getByTestId(testId);
    }

    /** Waits until the element of this handle is in this state. */
    public void await(String testId, String state) {
        page.locator("[data-testid='" + testId + "'][data-state='" + state + "']")
                .waitFor();
    }

    public void beReady() {
        find("presence-ready").click();
        await("presence", "READY");
    }

    /** A citizen calls about this item; returns the call, which ends with this desk. */
    public Answer callBy(Api citizen, String itemCode) {
        Answer call = call(citizen, itemCode);
        callers.put(call.text("id"), citizen);
        return call;
    }

    public static Answer call(Api citizen, String itemCode) {
        return citizen.post(
                        "calls",
                        Map.of("itemCode", itemCode, "mode", "ONLINE_GUIDANCE", "siteCode", "CITY", "channel", "PC"))
                .expect(201);
    }

    /** Takes the call that rings. */
    public void answer() {
        find("answer-call").click();
        await("call-state", "CONNECTED");
        page.locator("#form-fields [data-testid]").first().waitFor();
    }

    /** Ends what is in hand and goes off duty, whatever the test left behind. */
    public void leave() {
        callers.forEach((id, citizen) -> citizen.put("calls/" + id + "/end", Map.of()));
        Answer call = api.get("agents/me/call");
        if (call.status() == 200) {
            String id = call.text("id");
            api.put("calls/" + id + "/end", Map.of());
            api.put("calls/" + id + "/wrap-up", Map.of("outcome", "ANSWERED", "notes", ""));
        }
        api.put("agents/me/presence", Map.of("state", "OFFLINE")).expect(200);
    }

    /** Whether the page asked this of the interface as a person's doing and not by itself. */
    public static boolean isByHand(Request request) {
        return request.headerValue("x-background") == null;
    }
}
