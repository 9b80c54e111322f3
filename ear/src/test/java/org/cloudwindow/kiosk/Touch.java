package org.cloudwindow.kiosk;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a finger needs. */
final class Touch {

    static final int SMALLEST = 48;

    private Touch() {}

    /** The visible things to touch that are smaller than {@value #SMALLEST} pixels in height or width; a plate counts for the box in it. */
    @SuppressWarnings("unchecked")
    static List<String> tooSmallOn(Page page) {
        return (List<String>) page.evaluate(
                """
                (smallest) => [...document.querySelectorAll('button, a[href], input, select, textarea, summary, [role=button]')]
                  .filter((one) => !one.disabled && getComputedStyle(one).pointerEvents !== 'none' && one.checkVisibility({ visibilityProperty: true }) && !one.classList.contains('w-skip'))
                  .map((one) => [one, (['radio', 'checkbox'].includes(one.type) && one.closest('label') || one).getBoundingClientRect()])
                  .filter(([one, box]) => box.width < smallest || box.height < smallest)
                  .map(([one, box]) => `${one.tagName} ${one.dataset.testid ?? one.className} ${Math.round(box.width)}x${Math.round(box.height)}`)""",
                SMALLEST);
    }

    static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }
}
