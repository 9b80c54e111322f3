package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.cloudwindow.harness.TestWindow;

/** The pictures of {@code docs/screens}, each named by its page and the width of the screen. */
final class Pictures {

    private static final Map<Integer, Integer> SIZES = Map.of(1920, 1080, 1366, 768, 390, 844);

    private Locator at;

    private final Path folder = TestWindow.get().homeFolder().resolve("docs/screens");

    /** At the three sizes people have. */
    void take(Page page, String name) {
        var before = page.viewportSize();
        SIZES.forEach((width, height) -> {
            page.setViewportSize(width, height);
            shoot(page, name);
        });
        page.setViewportSize(before.width, before.height);
    }

    /** The same, scrolled to what it is about. */
    void take(Page page, String name, Locator about) {
        at = about;
        take(page, name);
        at = null;
    }

    /** As it is, at a page with one size only. */
    void shoot(Page page, String name) {
        settle(page);
        if (at != null) {
            at.evaluate("one => one.scrollIntoView({ block: 'center' })");
            settle(page);
        }
        Palette.write(page.screenshot(), folder.resolve(name + "-" + page.viewportSize().width + ".png"));
    }

    /** Two frames later the page has taken its new shape. */
    private static void settle(Page page) {
        page.evaluate("() => document.fonts.ready.then(() => new Promise(shown => requestAnimationFrame("
                + "() => requestAnimationFrame(shown))))");
    }
}
