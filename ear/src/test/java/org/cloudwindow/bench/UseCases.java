package org.cloudwindow.bench;

import java.util.Map;
import org.cloudwindow.call.Desk;
import org.cloudwindow.guidance.Conversation;
import org.cloudwindow.harness.Api;
import org.cloudwindow.harness.TestWindow;

/** What the pages of a busy day ask for, beside the cheapest request of a page. */
final class UseCases {

    private final TestWindow window = TestWindow.get();
    private final Api anyone = window.api();
    private final Api supervisor = window.api().staff("supervisor1");

    private int version;

    void run(Report report, Statements counter) {
        try (Desk desk = new Desk();
                Conversation talk = Conversation.begin(1, "market1")) {
            version = talk.answerQuestions().version();
            Api caller = window.api().citizen(2);
            desk.ready("social1");
            new Bench()
                    .add(
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
                    .add("a call: wish, ring, answer, hang up, wrap up", () -> call(desk, caller))
                    .add(
                            "task list of a supervisor, first page",
                            () -> supervisor.get("work-items?filter=ALL&max=50").expect(200))
                    .add(
                            "records of a supervisor, first page",
                            () -> supervisor.get("cases?max=50").expect(200))
                    .run(report, counter);
        }
    }

    private void changeField(Conversation talk) {
        version = talk.citizen
                .put(
                        talk.path("/form"),
                        Map.of("data", Map.of("operatorTitle", "云饭馆" + System.nanoTime()), "version", version))
                .expect(200)
                .number("version");
    }

    private void call(Desk desk, Api caller) {
        String call = desk.call(caller, "deptSocial");
        Api agent = desk.agent("social1");
        desk.awaitOffered(agent, call);
        desk.answer(agent, call).expect(200);
        desk.end(caller, call).expect(200);
        desk.wrapUp(agent, call).expect(200);
    }
}
