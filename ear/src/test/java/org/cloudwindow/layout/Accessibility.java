package org.cloudwindow.layout;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cloudwindow.harness.Chromium;

/** What stands in the way of people with disabilities, as axe-core finds it. */
final class Accessibility {

    private Accessibility() {}

    /** The page of somebody who has asked for little motion: colours are measured when they have come to rest. */
    static Page still(Chromium chromium, String party) {
        return chromium.open(party, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    /** The rules that the page breaks seriously, each with the first element that does. */
    static Map<String, String> seriousOn(Page page) {
        Map<String, String> found = new TreeMap<>();
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule -> found.put(
                                rule.getId(), rule.getNodes().get(0).getTarget().toString()));
        return found;
    }

    /** Whether nothing has to be pushed sideways to be read; a phone's {@code innerWidth} would grow with the page. */
    static boolean isAsWideAsTheScreen(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }
}
