package org.cloudwindow.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cloudwindow.call.Desk;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A call on a phone held upright: picture, form and chat within a thumb's reach, also over the keyboard. */
class PhoneCallIT {

    private static final int HEIGHT_OVER_KEYBOARD = 450;
    private static final String IS_FREE =
            """
            (field) => { const box = field.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return box.top >= 0 && box.bottom <= innerHeight && (top === field || field.contains(top)); }""";

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final Desk desk = new Desk();

    @AfterEach
    void goHome() {
        desk.close();
    }

    @Test
    void fieldsAndChatStayFreeWhileOneTypes() {
        Page page = chromium.openPhone("citizen");
        Visitor citizen = new Visitor(page).at("/").identifies(239).calls(desk.item("deptHousing"));
        citizen.find("consent-camera").tap();
        citizen.find("queue-position").waitFor();
        assertThat(isInSight(citizen.find("queue-position")))
                .as("the place in the line")
                .isTrue();
        assertThat(isInSight(citizen.find("call-leave"))).as("the way out").isTrue();
        Api agent = desk.ready("housing1");
        desk.awaitOffered(agent, citizen.callId());
        desk.answer(agent, citizen.callId()).expect(200);
        Locator fields = page.locator("#form .w-input:not([type=date]):not(:disabled)");
        fields.first().waitFor();
        citizen.find("flash").locator(".w-flash__close").tap();
        assertThat(isInSight(citizen.find("remote-video"))).isTrue();
        assertThat(isInSight(citizen.find("hang-up"))).isTrue();

        for (Locator field : fields.all()) {
            page.setViewportSize(390, 844);
            field.tap();
            page.setViewportSize(390, HEIGHT_OVER_KEYBOARD);
            awaitFree(field);
        }
        page.setViewportSize(390, 844);
        page.locator("#jump a[href='#chat']").tap();
        citizen.find("chat-input").tap();
        page.setViewportSize(390, HEIGHT_OVER_KEYBOARD);
        citizen.find("chat-input").pressSequentially("您好");
        awaitFree(citizen.find("chat-input"));
        awaitFree(citizen.find("chat-send"));
        citizen.find("chat-send").tap();
        citizen.find("chat-log").getByText("您好").waitFor();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void whatAThumbHitsIsLargeEnough() {
        Page page = chromium.openPhone("citizen");
        page.navigate("/");
        page.getByTestId("item-" + desk.item("deptHousing")).waitFor();
        page.getByTestId("device-check").waitFor();
        for (String handle :
                List.of("device-check", "large-text-switch", "locale-switch", "citizen-verify", "call-start")) {
            var box = page.getByTestId(handle).boundingBox();
            assertThat(Math.min(box.width, box.height)).as(handle).isGreaterThanOrEqualTo(44);
        }
        assertThat(page.locator(".w-bar").boundingBox().height).as("one line").isLessThan(72);
        page.getByTestId("device-check").tap();
        page.getByTestId("check-heard").waitFor();
        var dialog = page.getByTestId("device-check-dialog").boundingBox();
        assertThat(dialog.width).isLessThanOrEqualTo(390);
        page.getByTestId("check-heard").tap();
        assertThat(page.getByTestId("check-advice").innerText()).contains("可以放心呼叫");
    }

    private static void awaitFree(Locator field) {
        await(field.getAttribute("data-testid") + " can be seen").until(() -> (boolean) field.evaluate(IS_FREE));
    }

    private static boolean isInSight(Locator thing) {
        return (boolean)
                thing.evaluate(
                        "(one) => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }");
    }
}
