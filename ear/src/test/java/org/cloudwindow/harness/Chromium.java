package org.cloudwindow.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real browsers. A test class holds {@code @RegisterExtension final Chromium chromium = new Chromium();} and opens a party
 * of the call with {@link #open(String)}: a context of its own, cookies and all. When the test fails, a trace and a picture
 * of every party stay under {@code ear/target/browser}; a trace opens in Playwright's trace viewer.
 *
 * <p>Camera, microphone and screen are Chromium's fakes: a moving picture, a beeping tone, and this tab as the screen.
 */
public final class Chromium implements BeforeEachCallback, AfterEachCallback {

    /** What the machine of the person has. */
    public enum Camera {
        FAKE("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream=display-media-type=browser"),
        /** There is one, and its owner says no. */
        REFUSED("--use-fake-ui-for-media-stream=deny", "--use-fake-device-for-media-stream"),
        NONE("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream=device-count=0");

        private final List<String> flags;

        Camera(String... flags) {
            this.flags = List.of(flags);
        }
    }

    private static final int TIMEOUT_MS = 30_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--allow-loopback-in-peer-connection",
            "--autoplay-policy=no-user-gesture-required",
            "--disable-features=WebRtcHideLocalIpsWithMdns");

    private static Playwright playwright;
    private static final Map<Camera, Browser> BROWSERS = new EnumMap<>(Camera.class);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MS);
    }

    private final Camera camera;
    private final Map<String, BrowserContext> parties = new LinkedHashMap<>();

    public Chromium() {
        this(Camera.FAKE);
    }

    public Chromium(Camera camera) {
        this.camera = camera;
    }

    /** A new person at a screen of 1440 by 900, Chinese. */
    public Page open(String party) {
        return open(party, camera, options -> options);
    }

    /** As {@link #open(String)}, with something different about the screen. */
    public Page open(String party, UnaryOperator<Browser.NewContextOptions> more) {
        return open(party, camera, more);
    }

    /** A new person at a phone. */
    public Page openPhone(String party) {
        return open(party, camera, options -> options.setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    public Page open(String party, Camera theirs, UnaryOperator<Browser.NewContextOptions> more) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(TestWindow.get().url().toString())
                .setViewportSize(1440, 900)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
        BrowserContext context = browser(theirs).newContext(more.apply(options));
        context.setDefaultTimeout(TIMEOUT_MS);
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        parties.put(parties.containsKey(party) ? party + parties.size() : party, context);
        return context.newPage();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        parties.clear();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        Path folder = TestWindow.get()
                .homeFolder()
                .resolve("ear/target/browser")
                .resolve(test.getRequiredTestClass().getSimpleName() + "."
                        + test.getRequiredTestMethod().getName());
        parties.forEach((party, context) -> close(party, context, failed ? folder : null));
        parties.clear();
    }

    /** Everybody closes their browser. */
    public void leave() {
        parties.forEach((party, context) -> close(party, context, null));
        parties.clear();
    }

    private static void close(String party, BrowserContext context, Path keep) {
        try {
            if (keep != null) {
                List<Page> pages = new ArrayList<>(context.pages());
                for (int i = 0; i < pages.size(); i++) {
                    pages.get(i)
                            .screenshot(new Page.ScreenshotOptions()
                                    .setPath(keep.resolve(party + (i == 0 ? "" : "-" + i) + ".png")));
                }
                context.tracing().stop(new Tracing.StopOptions().setPath(keep.resolve(party + ".zip")));
            }
            context.close();
        } catch (PlaywrightException gone) {
            System.out.println("  the browser of " + party + " is gone: " + gone.getMessage());
        }
    }

    static synchronized void closeAll() {
        BROWSERS.values().forEach(Browser::close);
        BROWSERS.clear();
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    private static synchronized Browser browser(Camera camera) {
        BROWSERS.values().removeIf(browser -> !browser.isConnected());
        return BROWSERS.computeIfAbsent(camera, wanted -> {
            var executable = ChromiumFinder.find(TestWindow.get().homeFolder());
            if (playwright == null) {
                playwright = Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
            }
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable.program())
                            .setEnv(executable.environment())
                            .setArgs(Stream.concat(FLAGS.stream(), wanted.flags.stream())
                                    .toList()));
        });
    }

    private static String node() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Node is missing; please install Node 20 or newer."))
                .toString();
    }
}
