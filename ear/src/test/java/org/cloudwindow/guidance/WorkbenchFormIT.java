package org.cloudwindow.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cloudwindow.harness.Chromium;
import org.cloudwindow.harness.TestWindow;
import org.cloudwindow.room.Wire;
import org.cloudwindow.staff.StaffDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form on the workbench, where what is typed does not come to be saved. */
class WorkbenchFormIT {

    private static final String AREA = "floorArea";
    private static final String NAME = "operatorTitle";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Conversation conversation;
    private StaffDesk desk;

    @AfterEach
    void hangUp() {
        conversation.close();
    }

    @Test
    void aRefusedValueStaysWithItsReasonUntilItIsChanged() {
        inCall(273);
        fill(AREA, "很大");
        invalid(AREA).waitFor();
        fill(NAME, "云州小满面馆");
        desk.page().locator("#field-" + NAME + "-origin[data-origin='AGENT']").waitFor();
        assertThat(desk.find("field-" + AREA).inputValue()).isEqualTo("很大");
        assertThat(desk.page().locator("#field-" + AREA + "-error").innerText()).isNotBlank();
        fill(AREA, "88");
        desk.page().locator("#field-" + AREA + "-origin[data-origin='AGENT']").waitFor();
        assertThat(desk.page().locator("#field-" + AREA + "-error").innerText()).isEmpty();
        assertThat(conversation.seenBy(conversation.agent).text("form.data." + AREA))
                .isEqualTo("88");
    }

    @Test
    void ofSeveralFieldsOnlyTheRefusedOneIsLeftOut() {
        inCall(274);
        Page page = desk.page();
        page.route("**/cases/*/form", route -> route.abort());
        fill(AREA, "很大");
        page.locator("#field-" + AREA + "-error").getByText("还没有保存").waitFor();
        fill(NAME, "云州小满面馆");
        page.unroute("**/cases/*/form");
        page.locator("#field-" + NAME + "-origin[data-origin='AGENT']").waitFor();
        page.locator("#field-" + AREA + "-error").getByText("还没有保存").waitFor(gone());
        assertThat(invalid(AREA).isVisible()).isTrue();
        assertThat(desk.find("field-" + AREA).inputValue()).isEqualTo("很大");
    }

    @Test
    void whatIsTooLargeIsRefusedOnceAndNotSentAgain() {
        inCall(275);
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        desk.page().onRequest(request -> {
            if (request.url().endsWith("/form") && request.postData() != null) {
                sizes.add(request.postData().length());
            }
        });
        fill(AREA, "9".repeat(1_100_000));
        desk.page().locator("#field-" + AREA + "-error").getByText("内容太长").waitFor();
        fill(NAME, "云州小满面馆");
        desk.page().locator("#field-" + NAME + "-origin[data-origin='AGENT']").waitFor();
        assertThat(sizes).filteredOn(size -> size > 1_000_000).hasSize(1);
        assertThat(desk.find("flash").innerText()).isEmpty();
    }

    @Test
    void whatTheOtherSideTypedInVainGoesAgain() {
        inCall(276);
        try (Wire citizen = Wire.room(TestWindow.get(), conversation.citizen, conversation.callId)) {
            Locator area = desk.find("field-" + AREA);
            desk.page().waitForCondition(() -> {
                // said again until the desk's own line is open
                citizen.say("field", Map.of("key", AREA, "value", "abc"));
                return area.inputValue().equals("abc");
            });
            desk.page().waitForCondition(() -> area.inputValue().isEmpty());
        }
    }

    private void inCall(int person) {
        conversation = Conversation.begin(person, "market2");
        desk = StaffDesk.open(chromium, "market2", "/agent");
        desk.find("field-" + NAME).waitFor();
    }

    private void fill(String key, String value) {
        desk.find("field-" + key).fill(value);
        desk.find("field-" + key).blur();
    }

    private Locator invalid(String key) {
        return desk.page().locator("#field-" + key + "[aria-invalid='true']");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
