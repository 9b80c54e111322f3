package org.cloudwindow.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product before the first test and ends it, and the browsers, after the last. */
public class TestSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("cloudwindow.integration")) {
            TestWindow.get();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.closeAll();
        TestWindow.close();
    }
}
