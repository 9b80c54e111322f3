package org.cloudwindow.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product before the first test and ends it, and the browsers, after the last. */
public class TestSession implements LauncherSessionListener {

    private static final String SEED = "junit.jupiter.execution.order.random.seed";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("cloudwindow.integration")) {
            sayTheOrder();
            TestWindow.get();
        }
    }

    /** An order in which something fails comes back with {@code -Djunit.jupiter.execution.order.random.seed=}. */
    private static void sayTheOrder() {
        if (System.getProperty(SEED) == null) {
            System.setProperty(SEED, String.valueOf(System.nanoTime()));
        }
        System.out.println("  order of the tests: -D" + SEED + "=" + System.getProperty(SEED));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.closeAll();
        TestWindow.close();
    }
}
