package org.cloudwindow.web.support;

import java.util.ArrayList;
import java.util.List;
import org.cloudwindow.support.SupportView;

/** Bodies of the support requests. */
public final class SupportJson {

    private SupportJson() {}

    /** The department asked, or several in {@code groups}, one after the other; none for the item's own. */
    public record QuestionJson(String group, List<String> groups, String question) {

        List<String> named() {
            List<String> named = new ArrayList<>();
            if (group != null) {
                named.add(group);
            }
            if (groups != null) {
                named.addAll(groups);
            }
            return named;
        }
    }

    /** What it came to: {@code GUIDED} or {@code TAKE_OVER}, and the answer in words. */
    public record ResultJson(String outcome, String answer) {}

    /** The questions about one case, with how many were asked and answered. */
    public record SupportOfCaseJson(int total, int asked, int answered, List<SupportView> rows) {

        static SupportOfCaseJson of(List<SupportView> rows) {
            int answered =
                    (int) rows.stream().filter(row -> row.state().isAnswered()).count();
            return new SupportOfCaseJson(rows.size(), rows.size(), answered, rows);
        }
    }
}
