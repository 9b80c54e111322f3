package org.cloudwindow.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The room's line of one browser, which can be cut: what stands falls, and nothing new comes up until it is mended. */
final class CutLine {

    private static final Pattern ROOM = Pattern.compile(".*/ws/room/.*");

    private final List<WebSocketRoute> open = new ArrayList<>();
    private boolean cut;

    CutLine(BrowserContext browser) {
        browser.routeWebSocket(ROOM, line -> {
            if (cut) {
                line.close();
                return;
            }
            open.add(line);
            open.add(line.connectToServer());
        });
    }

    void cut() {
        cut = true;
        open.forEach(WebSocketRoute::close);
        open.clear();
    }

    void mend() {
        cut = false;
    }
}
