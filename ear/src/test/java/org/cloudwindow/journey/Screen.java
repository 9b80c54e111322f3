package org.cloudwindow.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What both sides of a call have on their screens: pictures, sound, chat. */
abstract class Screen {

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    /** For what takes longer than a minute by itself. */
    static final Locator.WaitForOptions PATIENT = new Locator.WaitForOptions().setTimeout(100_000);

    final Page page;

    Screen(Page page) {
        this.page = page;
    }

    Locator find(String handle) {
        return page.getByTestId(handle);
    }

    /** In the thread of the test: Playwright serves one at a time. */
    static ConditionFactory await(String what) {
        return Awaitility.await(what).pollInSameThread().pollInterval(Duration.ofMillis(100));
    }

    /** Waits until the picture of the other side moves: more painted frames, and another picture than before. */
    void seesMovingPicture() {
        seesMovingPicture("remote-video");
    }

    /** The same of any picture on the screen, such as a third party's. */
    void seesMovingPicture(String handle) {
        Locator video = find(handle);
        long before = paintedFrames(video);
        await("frames are painted").until(() -> paintedFrames(video) > before + 10);
        Object first = picture(video);
        await("the picture moves").until(() -> !first.equals(picture(video)));
    }

    void seesSharedScreen() {
        await("a shared screen shows").until(() -> screen().isVisible());
        long before = paintedFrames(screen());
        await("frames of the shared screen are painted").until(() -> paintedFrames(screen()) > before + 3);
    }

    void seesNoSharedScreen() {
        await("the shared screen is gone").until(() -> !screen().isVisible());
    }

    abstract Locator screen();

    /** Pictures the browser has painted so far; a connected state alone is no proof of a working call. */
    static long paintedFrames(Locator video) {
        return ((Number) video.evaluate("video => video.getVideoPlaybackQuality().totalVideoFrames")).longValue();
    }

    private static Object picture(Locator video) {
        return video.evaluate("video => { const c = document.createElement('canvas'); c.width = 64; c.height = 48;"
                + " const p = c.getContext('2d'); p.drawImage(video, 0, 0, 64, 48); return c.toDataURL(); }");
    }

    /** Waits until the loudness of the other side's sound is more than silence. */
    void hearsSound() {
        find("remote-video")
                .evaluate("video => { const context = new AudioContext(); const meter = context.createAnalyser();"
                        + " context.createMediaStreamSource(video.srcObject).connect(meter); window.loudness = () => {"
                        + " const samples = new Float32Array(meter.fftSize); meter.getFloatTimeDomainData(samples);"
                        + " return Math.max(...samples.map(Math.abs)); }; return context.resume(); }");
        await("sound is heard").until(() -> ((Number) page.evaluate("() => loudness()")).doubleValue() > 0.01);
    }

    void fills(String key, String value) {
        Locator field = find("field-" + key);
        if ("SELECT".equals(field.evaluate("e => e.tagName"))) {
            field.selectOption(value);
        } else if ("checkbox".equals(field.getAttribute("type"))) {
            field.check();
        } else {
            field.fill(value);
            field.blur();
        }
    }

    void says(String text) {
        find("chat-input").fill(text);
        find("chat-input").press("Enter");
    }

    void reads(String text) {
        find("chat-log").getByText(text).waitFor();
    }
}
