package org.cloudwindow.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands that have no mouse: the focus goes from one thing to the next, and keys do the rest. */
record Keyboard(Page page) {

    private static final int MOST_STEPS = 250;

    Locator find(String handle) {
        return page.getByTestId(handle);
    }

    /** Goes on with Tab until the thing has the focus. */
    Keyboard to(String handle) {
        Locator wanted = find(handle);
        wanted.waitFor();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (handle.equals(page.evaluate("document.activeElement?.dataset?.testid"))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(handle + " is not reached with Tab");
    }

    Keyboard waitsFor(String handle) {
        find(handle).first().waitFor();
        return this;
    }

    /** Waits until the page itself has put the focus there. */
    Keyboard findsItselfAt(String handle) {
        assertThat(find(handle)).isFocused();
        return this;
    }

    Keyboard press(String keys) {
        page.keyboard().press(keys);
        return this;
    }

    /** Types into what has the focus; what stood there is gone. */
    Keyboard type(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(text);
        return this;
    }
}
