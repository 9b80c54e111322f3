package org.cloudwindow.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/**
 * Bench 4: task list and case search over the seeded tables, against the engine's own task query for a page as long.
 * The engine counts, pages by candidate group, and reads case number and variables of the page; it cannot search.
 */
final class ListBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 60;
    private static final String PAGE = "max=50";
    private static final String DEEP = "max=50&first=500";

    private final Api api = TestWindow.get().api();
    private final Api agent = api.staff("market1");
    private final Api supervisor = api.staff("supervisor1");
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private record Row(Api who, String path, String against, Samples samples) {}

    private void add(String name, Api who, String path, String against) {
        rows.put(name, new Row(who, path, against, new Samples()));
    }

    void run(Report report) {
        String engine = "/Baseline/api/tasks?group=deptMarket&";
        add("engine", api, engine + PAGE, null);
        add("engine, deep", api, engine + DEEP, null);
        add("tasks of my groups", agent, "work-items?filter=GROUP&" + PAGE, "engine");
        add("tasks of my groups, page 11", agent, "work-items?filter=GROUP&" + DEEP, "engine, deep");
        add("tasks, a case number", agent, "work-items?filter=ALL&search=B00000017&" + PAGE, "engine");
        add("tasks of everybody", supervisor, "work-items?filter=ALL&" + PAGE, "engine");
        add("cases of my department", agent, "cases?" + PAGE, "engine");
        add("cases of everybody", supervisor, "cases?" + PAGE, "engine");
        add("cases, a case number", agent, "cases?search=B00000017&" + PAGE, "engine");
        add("cases, a receipt number", supervisor, "cases?search=R00000017&" + PAGE, "engine");
        add("cases, words of an item", agent, "cases?search=%E9%A3%9F%E5%93%81&" + PAGE, "engine");
        add("cases, words that are nowhere", supervisor, "cases?search=%E7%81%AB%E7%AE%AD&" + PAGE, "engine");
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            boolean counts = i >= WARM_UP;
            rows.values().forEach(row -> {
                Samples samples = counts ? row.samples() : new Samples();
                samples.time(() -> row.who().get(row.path()).expect(200));
            });
        }
        rows.forEach((name, row) -> {
            if (row.against() != null) {
                Samples engineOwn = rows.get(row.against()).samples();
                report.atMost("4 lists", name + ", p95", row.samples().p95(), engineOwn.p95(), "ms", 1);
            }
        });
    }
}
