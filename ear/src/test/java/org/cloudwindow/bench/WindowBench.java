package org.cloudwindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** {@code ./window bench}: what the pages of a busy day ask for, first on small tables and then on those of a year. */
public final class WindowBench {

    private static final int A_YEAR = 20_000;

    private final TestWindow window = TestWindow.get();
    private final Desk desk = new Desk();
    private final Api anyone = window.api();
    private final Api supervisor = window.api().staff("supervisor1");

    private int version;

    private WindowBench() {}

    public static void main(String[] arguments) throws Exception {
        int status = 0;
        try {
            new WindowBench().run();
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            status = 1;
        }
        // the end of this program ends the server
        System.exit(status);
    }

    private void run() throws Exception {
        Bench bench = new Bench(window);
        try (Conversation talk = Conversation.begin(1, "market1")) {
            version = talk.answerQuestions().version();
            Api caller = window.api().citizen(2);
            desk.ready("social1");
            bench.add(
                            "own presence (the baseline: who asks, and one row)",
                            () -> talk.agent.get("agents/me/presence").expect(200))
                    .add("items, all", () -> anyone.get("items").expect(200))
                    .add("items, search", () -> anyone.get("items?search=%E8%AE%B8%E5%8F%AF")
                            .expect(200))
                    .add("the guide of an item", () -> anyone.get("items/" + Conversation.ITEM)
                            .expect(200))
                    .add("materials for given answers", () -> anyone.post(
                                    "items/" + Conversation.ITEM + "/materials", Map.of("answers", Map.of()))
                            .expect(200))
                    .add("the open case", () -> talk.agent.get(talk.path("")).expect(200))
                    .add("one field of the form", () -> changeField(talk))
                    .add("a call: wish, ring, answer, hang up, wrap up", () -> call(caller));
            List<Bench.Result> results =
                    new ArrayList<>(lists(bench, "small tables").run());
            grow();
            Bench later = new Bench(window).add("own presence, again", () -> talk.agent
                    .get("agents/me/presence")
                    .expect(200));
            results.addAll(lists(later, "tables of a year").run());
            Bench.print(results, window.homeFolder().resolve("ear/target/bench.json"));
        }
    }

    private Bench lists(Bench bench, String size) {
        return bench.add(
                        "task list, first page, " + size,
                        () -> supervisor.get("work-items?filter=ALL&max=50").expect(200))
                .add(
                        "records, first page, " + size,
                        () -> supervisor.get("cases?max=50").expect(200));
    }

    private void changeField(Conversation talk) {
        version = talk.citizen
                .put(
                        talk.path("/form"),
                        Map.of("data", Map.of("operatorTitle", "云饭馆" + System.nanoTime()), "version", version))
                .expect(200)
                .number("version");
    }

    private void call(Api caller) {
        String call = desk.call(caller, "deptSocial");
        Api agent = desk.agent("social1");
        desk.awaitOffered(agent, call);
        desk.answer(agent, call).expect(200);
        desk.end(caller, call).expect(200);
        desk.wrapUp(agent, call).expect(200);
    }

    /** The same case and its tasks many times over; done tasks stay in the list's table. */
    private void grow() throws SQLException {
        try (Connection database = window.database();
                Statement statement = database.createStatement()) {
            statement.execute("set max_recursive_iterations = 100000");
            statement.execute(
                    """
                    insert into work_item (id, process_key, task_key, name, case_number, item_name, group_name, priority,
                      state, created_at)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
                    select concat('bench-', i), 'OnlineGuidanceProcess', 'Task_ReviewMaterials', '初审', concat('B', i),
                      '食品经营许可', 'deptMarket', 50, if(i %% 100 = 0, 'OPEN', 'COMPLETED'), now(6) - interval i minute
                    from n"""
                            .formatted(A_YEAR));
            statement.execute(
                    "insert into work_item_group select id, 'deptMarket' from work_item where id like 'bench-%'");
            statement.execute(
                    """
                    insert into guidance_case (number, state, mode, item_code, item_version, item_name, item_group,
                      situation_version, site_code, channel, language, round, form_version, access_code, opened_at,
                      changed_at, keep_until, version)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < %d)
                    select concat('B', i), 'SUBMITTED', 'ONLINE_GUIDANCE', '000131008000', 1, '食品经营许可', 'deptMarket',
                      1, 'CITY', 'PC', 'zh-CN', 1, 1, '', now(6) - interval i minute, now(6), current_date, 1
                    from n"""
                            .formatted(A_YEAR));
        }
    }
}
